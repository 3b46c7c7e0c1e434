"""From the VEVENTs of one UID to its dates within the window."""

import datetime

import recurring_ical_events
from icalendar import Calendar

from .cleaning import FROM_HERE_ON, range_of
from .clocks import TOWN, in_town, is_date
from .faults import SourceError
from .limits import MOST_DATES_OF_ONE
from .window import window

INDEX = "X-INDEX"  # which VEVENT of the group a date comes from


def unfold(components, today):
    """(which component, the date by the rule or None, start, end) for every date, soonest first."""
    calendar, (begins, ends) = Calendar(), window(today)
    for number, component in enumerate(components):
        component.add(INDEX, str(number))
        if "RRULE" in component:
            component["RRULE"] = bounded(component, ends)
        calendar.add_component(component)
    found = recurring_ical_events.of(calendar).between(begins, ends + datetime.timedelta(days=1))
    if len(found) > MOST_DATES_OF_ONE:
        raise SourceError(f"Evenemanget har fler än {MOST_DATES_OF_ONE} datum.")
    recurs = any(name in one for one in components for name in ("RRULE", "RDATE", "RECURRENCE-ID"))
    dates = (date_of(one, components, recurs=recurs) for one in found)
    return sorted(dates, key=lambda date: str(date[2]))


def date_of(one, components, *, recurs):
    number = int(one[INDEX])
    on = in_town(by_the_rule(one, components[number])) if recurs else None
    return number, on, *span(one)


def span(one):
    """Where it begins and ends by the town's clock; the last of whole days is included."""
    start, end = in_town(one["DTSTART"].dt), in_town(one["DTEND"].dt)
    return start, end - datetime.timedelta(days=is_date(start))


def by_the_rule(one, component):
    """What the rule says of a date. One that moved along with an earlier one is told by the library
    under that one's RECURRENCE-ID, so we move it back (RFC 5545 §3.8.4.4).
    """
    if range_of(component) != FROM_HERE_ON:
        return one["RECURRENCE-ID"].dt
    return one["DTSTART"].dt - (component["DTSTART"].dt - component["RECURRENCE-ID"].dt)


def bounded(component, ends):
    """The rule with an end no later than the window's: one that never comes true stops there."""
    rule, start = component["RRULE"].copy(), component["DTSTART"].dt
    last = ends if is_date(start) else datetime.datetime.combine(ends, datetime.time.max, TOWN)
    until = until_of(rule, start)
    if until is None and "COUNT" not in rule:
        rule["UNTIL"] = [last if is_date(start) else last.astimezone(datetime.UTC)]
    elif until is not None:
        rule["UNTIL"] = [
            min(until, last) if is_date(start) else min(until, last).astimezone(datetime.UTC)
        ]
    return rule


def until_of(rule, start):
    """UNTIL in the form of ``start``: the whole of its day when it is a date."""
    until = next(iter(rule.get("UNTIL", [])), None)
    if until is None or is_date(start):
        return until if until is None or is_date(until) else in_town(until).date()
    if is_date(until):
        return datetime.datetime.combine(until, datetime.time.max, TOWN)
    return until if until.tzinfo else until.replace(tzinfo=TOWN)
