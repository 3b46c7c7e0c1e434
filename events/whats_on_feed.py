"""På gång as a calendar to subscribe to: the events' stored texts, and those of the deadlines."""

from dataclasses import dataclass, replace
from itertools import chain
from urllib.parse import urlencode

from django.db.models import Min, Q
from wagtail.models import Page

from events import deadline_entries, deadlines, feed_forms, notice, vcalendar
from events.models.council_meeting import CouncilMeetingPage
from events.whats_on import Kind, pairs_of


@dataclass(frozen=True)
class WhatsOn:
    """One feed, as feeds.py asks for it: see ``wanted.Wanted``. There are few, so each is kept."""

    kinds: tuple = tuple(Kind)
    since = None
    address_name = "whats_on_feed"
    may_be_kept = True

    @property
    def pairs(self):
        return pairs_of(self.kinds)

    @property
    def query(self):
        return urlencode(self.pairs)

    @property
    def key(self):
        return "-".join(["pa-gang", *(value for _, value in self.pairs)])

    @property
    def form(self):
        return replace(feed_forms.FORMS["ics"], texts=self._texts)

    def settled(self, events, at):
        """(this, its events, what is chosen in words), as all that can be asked for exists."""
        return self, events.filter(self._events_q()), []

    def title(self, _labels):
        chosen = ", ".join(kind.label for kind in self.kinds) if self.pairs else ""
        return f"{vcalendar.NAME}: på gång{f' ({chosen.lower()})' if chosen else ''}"

    def choice_ends(self, at):
        """When the next page on the site expires, and what it told of with it."""
        return (
            Page.objects.live().filter(expire_at__gt=at).aggregate(first=Min("expire_at"))["first"]
        )

    def _events_q(self):
        meetings = Q(pk__in=CouncilMeetingPage.objects.order_by().values("pk"))
        wanted = {Kind.EVENT: ~meetings, Kind.COUNCIL: meetings}
        chosen = [wanted[kind] for kind in self.kinds if kind in wanted]
        return Q(*chosen, _connector=Q.OR) if chosen else Q(pk__in=[])

    def _texts(self, events, at):
        stored = feed_forms.FORMS["ics"].texts(events, at)
        return chain(stored, deadline_entries.texts(self._deadlines(at), at))

    def _deadlines(self, at):
        first = notice.first_day(at)
        if Kind.MILESTONE in self.kinds:
            rows = deadlines.initiative_milestones(at).filter(planned_on__gte=first)
            yield from map(deadlines.of_initiative, rows.select_related("initiative"))
            rows = deadlines.action_milestones(at).filter(planned_on__gte=first)
            yield from map(deadlines.of_action, rows.select_related("action"))
        if Kind.LAST_DAY in self.kinds:
            yield from map(deadlines.of_offer, deadlines.offers(at).defer_streamfields())
