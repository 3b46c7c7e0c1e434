"""Is it upcoming, ongoing or over? The only place that compares an event with a clock.

Time falls into three parts that neither overlap nor leave a gap. An event's end is exclusive: at
the very moment it ends it is over. The moment is always an argument, so nothing here asks what
time it is. Each question exists twice, for a row (``phase``) and for a queryset (the ``_q`` twins).
"""

import datetime
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import Q

ZONE = ZoneInfo("Europe/Stockholm")
FIRST_YEAR, LAST_YEAR = 1900, 2200
YEARS_FAULT = f"Året ska ligga mellan {FIRST_YEAR} och {LAST_YEAR}."
MIDNIGHT = datetime.time()
UTC = datetime.UTC
DAY = datetime.timedelta(days=1)
HOUR = datetime.timedelta(hours=1)
SHORTEST = datetime.timedelta(minutes=1)


class Phase(models.TextChoices):
    UPCOMING = "kommande", "Kommande"
    ONGOING = "pagar", "Pågår nu"
    OVER = "over", "Har varit"


def phase(event, at):
    """Where the moment ``at`` falls for this event."""
    if at < event.starts_at:
        return Phase.UPCOMING
    return Phase.ONGOING if at < event.ends_at else Phase.OVER


def upcoming_q(at):
    """Events that have not begun at ``at``."""
    return Q(starts_at__gt=at)


def ongoing_q(at):
    """Events that have begun and not ended at ``at``."""
    return Q(starts_at__lte=at, ends_at__gt=at)


def over_q(at):
    """Events that have ended at ``at``."""
    return Q(ends_at__lte=at)


def not_over_q(at):
    """Events that are upcoming or ongoing at ``at``."""
    return Q(ends_at__gt=at)


def between_q(first_day, last_day):
    """Events that touch any of the town's days from ``first_day`` to ``last_day``, both included."""
    return Q(starts_at__lt=midnight(last_day + DAY), ends_at__gt=midnight(first_day))


def of_related(name, question):
    """One of the questions above, asked of the rows that ``name`` leads to."""
    return Q(*((f"{name}__{lookup}", value) for lookup, value in question.children))


def touches(event, day):
    """The row's twin of ``between_q``: whether the event touches this one of the town's days."""
    return event.starts_at < midnight(day + DAY) and event.ends_at > midnight(day)


def midnight(day):
    """The instant when ``day`` begins in the town."""
    return datetime.datetime.combine(day, MIDNIGHT, tzinfo=ZONE)


def first_day_from(instant):
    """The first of the town's days that begins at this instant or later."""
    day = instant.astimezone(ZONE).date()
    return day if midnight(day) == instant else day + DAY


def instants(event):
    """The instants ``(starts_at, ends_at)`` that the event's wall clock fields mean.

    All-day events run from midnight to the midnight after their last day. So does, at its open
    end, a draft whose times are not filled in yet.
    """
    last_day = event.ends_on or event.starts_on
    if event.all_day or event.start_time is None:
        return midnight(event.starts_on), midnight(last_day + DAY)
    starts_at = _instant(event.starts_on, event.start_time)
    if event.end_time is None:
        return starts_at, midnight(last_day + DAY)
    return starts_at, _instant(last_day, event.end_time)


def faults(event, *, times_may_wait=False):
    """What is wrong with the event's dates and times, as Swedish sentences by field name."""
    found = date_faults(event) or _clock_faults(event, times_may_wait)
    if found or event.starts_on is None:
        return found
    starts_at, ends_at = instants(event)
    if ends_at <= starts_at:
        return {
            "end_time": "Slutet måste ligga efter början. Slutar det efter midnatt? Ange sista dag."
        }
    return {}


def last_day(event):
    """The last of the town's days that the event touches."""
    return event.ends_on or event.starts_on


def day_count(event):
    """How many of the town's days the event touches."""
    return (last_day(event) - event.starts_on).days + 1


def is_within_years(day):
    """Whether the calendar can hold the day; one that is not set is no fault."""
    return day is None or FIRST_YEAR <= day.year <= LAST_YEAR


def date_faults(event):
    """What is wrong with the event's dates alone, as Swedish sentences by field name."""
    found = {}
    for name in ("starts_on", "ends_on"):
        if not is_within_years(getattr(event, name)):
            found[name] = YEARS_FAULT
    if not found and event.starts_on and event.ends_on and event.ends_on < event.starts_on:
        found["ends_on"] = "Sista dagen kan inte ligga före den första."
    return found


def _clock_faults(event, times_may_wait):
    clocks = {"start_time": event.starts_on, "end_time": last_day(event)}
    found = {}
    for name, day in clocks.items():
        clock = getattr(event, name)
        if event.all_day:
            fault = clock and "Hela dagen har inga klockslag. Ta bort tiden, eller krysset."
        elif clock is None:
            fault = not times_may_wait and _MISSING[name]
        else:
            fault = day and night_fault(day, clock)
        if fault:
            found[name] = fault
    return found


_MISSING = {
    "start_time": "Skriv när det börjar, eller kryssa i Hela dagen.",
    "end_time": "Skriv när det slutar, eller kryssa i Hela dagen.",
}


def night_fault(day, clock):
    """A clock that the change to or from summer time skips or shows twice has no one meaning."""
    first, second = meanings(day, clock)
    if first == second:
        return ""
    if first > second:
        return "Den tiden finns inte: klockan ställs fram en timme den natten."
    return "Den tiden finns två gånger: klockan ställs tillbaka den natten. Välj en annan tid."


def meanings(day, clock):
    """The two instants that this clock may mean that day; nearly always they are one."""
    local = _instant(day, clock)
    return tuple(local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))


def clock_is_set(starts_at, ends_at):
    """Whether the town's clock is set between these instants, or within an hour of them."""
    around = (starts_at - HOUR, ends_at + HOUR)
    before, after = (moment.astimezone(ZONE).utcoffset() for moment in around)
    return before != after


def _instant(day, clock):
    return datetime.datetime.combine(day, clock, tzinfo=ZONE)
