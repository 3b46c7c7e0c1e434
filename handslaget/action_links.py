"""What helps to carry out an insats: its initiatives, its events, and the indicators that measure it.

The rooms to the right are reached by relations only.
"""

from django.db.models import F, OuterRef, Q, Subquery
from wagtail.models import Page

from mysite.visibility import listed

from .first_few import split
from .first_pages import off_in_words
from .outcome import Outcome
from .thread import events_of

TOLD = ("value", "year", "counted_at")  # of an indicator's newest measurement


def links_of(action, at):
    """What is open to all, by kind: four lists in one query.

    Events to come stand the soonest first, those that are over the latest first, a series by the
    date that it is known by. One that is off has its status in words as ``off``; an indicator its
    ``newest`` value as its own page tells it, or None.
    """
    kinds = {name: [] for name in ("initiatives", "events", "indicators")}
    for page in _linked(action, at):
        # A council meeting is an event too.
        kind = next(k for k in kinds if issubclass(page.specific_class, getattr(action, k).model))
        kinds[kind].append(page)
    events = sorted(kinds["events"], key=lambda event: event.starts_at)
    return {
        "initiatives": split(kinds["initiatives"]),
        "coming": split([event for event in events if event.is_coming]),
        "past": [event for event in reversed(events) if not event.is_coming],
        "indicators": kinds["indicators"],
    }


def _linked(action, at):
    events = events_of([action.pk], at)
    named = _among(action.initiatives) | _among(events) | _among(action.indicators)
    pages = listed(Page.objects.filter(named), at).annotate(
        **events.known_date(at),
        is_coming=_among(events.not_over(at)),
        decimals=F("indicatorpage__decimals"),
        unit=F("indicatorpage__unit"),
        counter=F("indicatorpage__counter"),
        **{name: Subquery(_newest(action).values(name)[:1]) for name in TOLD},
    )
    for page in pages.order_by("title", "pk"):
        page.off = off_in_words(page)
        page.newest = None if page.value is None else _told(page, action, at)
        yield page


def _among(pages):
    return Q(pk__in=pages.order_by().values("pk"))


def _newest(action):
    """The measurements of the outer query's page, that of the latest year first."""
    measurements = action.indicators.model.measurements.rel.related_model.objects
    own = measurements.filter(indicator=OuterRef("pk"))
    return own.order_by(F("year").desc(nulls_last=True))


def _told(page, action, at):
    """The newest value in words, made of what came along with the row."""
    indicator = action.indicators.model(decimals=page.decimals, counter=page.counter)
    newest = indicator.measurements.model(**{name: getattr(page, name) for name in TOLD})
    return Outcome(indicator, [newest], at).newest
