"""What the address of a feed asks for: a form, a choice of events, perhaps further back in time."""

import datetime
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.db.models import Min
from django.http import QueryDict
from wagtail.models import Page

from events import notice, vcalendar
from events.feed_forms import FORMS, Form
from events.filters import EventFilter

ALL = "alla"
CHOICE = "urval"  # how the keys begin of what not everybody asks for
WORDS = "ord"
SINCE = "from"
YEARS_BACK = 10


@dataclass(frozen=True)
class Wanted:
    """One feed. Two addresses that choose the same are equal when their values exist."""

    form: Form
    pairs: tuple = ()
    since: datetime.date | None = None
    exists: bool = field(default=True, compare=False)
    address_name = "calendar_feed"

    @property
    def query(self):
        since = [(SINCE, self.since.isoformat())] if self.since else []
        return urlencode([*self.pairs, *since])

    @property
    def key(self):
        """What the feed is stored by."""
        if not self.query:
            return ALL if self.form.name == "ics" else f"{ALL}-{self.form.name}"
        digest = vcalendar.digest(self.query.encode())[:32]
        return f"{CHOICE}-{self.form.name}-{digest}"

    @property
    def may_be_kept(self):
        """Free words can be anything, and so can what does not exist: neither makes a row of its own."""
        return self.exists and WORDS not in dict(self.pairs)

    def settled(self, events, at):
        """(the same in its shortest spelling, its events, what is chosen in words).

        Of several values of one name those that do not exist go, as the others say the same. When
        none exists they stay: the feed is then empty, under the address that was subscribed to.
        """
        if not self.pairs:
            return self, events, []
        told = notice.remembered_q(at, self.since) & notice.told_q(at)
        filters = EventFilter(QueryDict(urlencode(self.pairs)), events, at=at, in_time=told)
        same = replace(self, pairs=filters.pairs, exists=not filters.unmet)
        return same, filters.qs, filters.labels

    def title(self, labels):
        return title_of(labels)

    def choice_ends(self, at):
        """When a page that one may choose by, such as an initiative, expires and is no choice any more."""
        if not self.pairs:
            return None
        chosen = Page.objects.filter(slug__in=[value for _, value in self.pairs], expire_at__gt=at)
        return chosen.aggregate(first=Min("expire_at"))["first"]


WHOLE = Wanted(FORMS["ics"])


def asked_for(form, data, at):
    """What ``data``, a QueryDict, says. What it says beside that is left out of account."""
    pairs = EventFilter.in_order(dict(data.lists()))
    return Wanted(FORMS[form], pairs, _since(data.get(SINCE, ""), at))


def title_of(labels):
    """The calendar's name, with what is chosen: "Mötesplats Askersund: Frukostmöte, Askersund"."""
    chosen = ", ".join(name for _, names in labels for name in names)
    return f"{vcalendar.NAME}: {chosen}" if chosen else vcalendar.NAME


def _since(text, at):
    """A day further back than every feed looks, within bounds; None for what is no such day."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    furthest = datetime.date(notice.first_day(at).year - YEARS_BACK, 1, 1)
    return max(day, furthest) if day < notice.first_day(at) else None
