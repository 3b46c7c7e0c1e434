"""Handslagstråden: the line from a goal down to a measured value, seen from any page on it.

Målområde → utvecklingsspår → insats → initiativ → evenemang → indikator. What ties them together is
what editors have ticked: a page's insatser, an event's initiative, the initiatives that a council
meeting's decisions became, and the words that a page and its insatser carry. Who stands on whose line is the same asked from either end, because every step
is found by the same rules: ``_line`` is the only place that knows them.
"""

import datetime
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.db.models import Q
from wagtail.models import Page

from mysite.visibility import listed

from .council_decisions import decided_by, decisions_on, meetings_on
from .first_pages import First, action_model, events_first, first_of_each, related_model
from .labels import by_list, read_words, ticked

MOST_OF_EACH = 5
STEPS = ("Målområde", "Utvecklingsspår", "Insats", "Initiativ", "Evenemang", "Indikator")
WORD_LISTS = ("goal_areas", "tracks")
HANGING = ("initiatives", "events", "indicators")


@dataclass(frozen=True)
class Item:
    """One page on the line, or a word that has no page of its own: then ``page`` is None."""

    title: str
    page: Page | None = None
    day: datetime.date | None = None
    is_here: bool = False
    decisions: tuple = ()


@dataclass(frozen=True)
class Step:
    """One step of the line; without items it is missing, which the template says aloud."""

    name: str
    items: list = field(default_factory=list)
    more: int = 0
    more_url: str = ""

    @property
    def is_here(self):
        return any(item.is_here for item in self.items)

    @property
    def is_owed(self):
        """Whether somebody has to set it. An initiative or an event comes when there is one."""
        return self.name not in {"Initiativ", "Evenemang"}


def thread_of(page, at):
    """The six steps of ``page``'s line at the moment ``at``, in two queries with the page's words.

    For an insats, an initiative, an event (a council meeting is one) or an indicator, saved or not.
    What the council decided is one query more, where an initiative's line has a meeting.
    """
    line = _line(page, at)
    words = _words(page, line["actions"])
    wanted = Q(pk__in=[word.page for word in words if word.page])
    for pages in line.values():
        wanted |= Q(pk__in=pages.order_by().values("pk"))
    found = first_of_each(wanted & ~Q(pk=page.pk), at, MOST_OF_EACH)
    return [*_word_steps(words, found), *_page_steps(page, found)]


def coming_events(thread):
    """The events of a line that are still to come: the first few, soonest first."""
    events = next(step for step in thread if step.name == "Evenemang")
    return [item.page for item in events.items if not item.is_here and not item.page.is_over]


def _line(page, at):
    """The pages on the line by step, as querysets. Nothing is reached through a hidden page."""
    event = isinstance(page, related_model("events"))
    actions = listed(action_model().objects.filter(_own_actions(page, at, event=event)), at)
    if isinstance(page, action_model()):
        actions = action_model().objects.filter(pk=page.pk)
    keys = actions.order_by().values("pk")
    of_actions = {name: related_model(name).objects.filter(actions__in=keys) for name in HANGING}
    of_actions["events"] = events_of(keys, at)
    return {"actions": actions, **of_actions, **_narrower(page, event=event)}


def events_of(actions, at):
    """The events of the insatser ``actions``: those ticked, and those of their open initiatives."""
    initiatives = listed(related_model("initiatives").objects.filter(actions__in=actions), at)
    ticked = related_model("events").objects.filter(actions__in=actions)
    return ticked | _events_on(initiatives.order_by().values("pk"))


def _events_on(initiatives):
    """The events of the initiatives, and the meetings that decided something of them."""
    decided = Q(pk__in=meetings_on(initiatives))
    return related_model("events").objects.filter(Q(initiative__in=initiatives) | decided)


def _own_actions(page, at, *, event):
    """The insatser that the page belongs to: those ticked, and for an event its initiative's."""
    own = ticked(page, "actions") if hasattr(page, "actions") else Q(pk__in=[])
    keys = _initiatives_of(page) if event else []
    if keys:
        initiatives = listed(related_model("initiatives").objects.filter(pk__in=keys), at)
        own |= Q(initiatives__in=initiatives.order_by().values("pk"))
    return own


def _initiatives_of(event):
    """Keys of the initiatives that an event belongs to: its own, and those that were decided at it."""
    return ({event.initiative_id} - {None}) | decided_by(event)


def _narrower(page, *, event):
    """Seen from its own step a page stands alone, and an initiative has its own events only."""
    initiatives, events, indicators = (related_model(name).objects for name in HANGING)
    if event:
        return {
            "initiatives": initiatives.filter(pk__in=_initiatives_of(page)),
            "events": events.none(),
        }
    if isinstance(page, initiatives.model):
        return {"initiatives": initiatives.none(), "events": _events_on([page.pk])}
    if isinstance(page, indicators.model):
        return {"indicators": indicators.none()}
    return {}


def _words(page, actions):
    """The goal areas and tracks of the page and its insatser; the page knows its own words then."""
    by_action = Q(actionpage__in=actions.order_by().values("pk"))
    words = read_words(page, also=dict.fromkeys(WORD_LISTS, by_action))
    page.words = by_list(page, words)
    return [word for word in words if word.list in WORD_LISTS]


def _word_steps(words, found):
    pages = {page.pk: page for first in found.values() for page in first.pages}
    for name, words_list in zip(STEPS, WORD_LISTS, strict=False):
        named = [word for word in words if word.list == words_list]
        yield Step(name, [Item(word.name, pages.get(word.page)) for word in named])


def _page_steps(page, found):
    models = [action_model(), *(related_model(name) for name in HANGING)]
    firsts = [found.get(model, First()) for model in models]
    firsts[2] = events_first(found, MOST_OF_EACH)
    actions = [page] if isinstance(page, models[0]) else firsts[0].pages
    decided = decisions_on(page, found)
    for name, model, first in zip(STEPS[2:], models, firsts, strict=True):
        here = [_here(page)] if isinstance(page, model) else []
        items = here + [_item(one, decided) for one in first.pages]
        yield Step(name, items, first.more, _more_url(model, first, actions))


def _here(page):
    """A series has many days, of which its page tells."""
    has_day = isinstance(page, related_model("events")) and not page.rule
    day = page.starts_on if has_day else None
    return Item(_title(page), page, day, is_here=True)


def _item(page, decided):
    decisions = tuple(decided.get(page.pk, ()))
    return Item(_title(page), page, page.starts_at and page.day, decisions=decisions)


def _title(page):
    number = getattr(page, "number", None)
    return f"{number}. {page.title}" if number else page.title


def _more_url(model, first, actions):
    """Where the rest stand: the list, narrowed to the line's insatser where it can be.

    Events of one insats stand on its page, also those that are over or come by an initiative.
    """
    if not first.more:
        return ""
    if model is related_model("events") and len(actions) == 1:
        return f"{actions[0].url}#evenemang"
    filtered = model in {related_model("initiatives"), related_model("events")}
    chosen = urlencode([("insats", one.slug) for one in actions]) if filtered else ""
    return f"{first.list_url}?{chosen}" if chosen else first.list_url
