"""An event → all its VEVENTs: one, or a series with its rule and each date that differs (RFC 5545)."""

import datetime

from icalendar import vDDDLists, vRecur, vText

from events import expansion, ical, notice, recurrence, series, status, timing
from events.date_address import address_of


def of_event(
    event, identity, url, organiser=None, categories=(), *, picture="", continues="", at=None
):
    """The text that is stored for the event. Pure, but for the venues of the dates that differ.

    ``continues`` is the UID of the series that this one was split from (RFC 5545 §3.8.4.5). What was
    off and is told of no more at ``at`` becomes an excepted date.
    """

    def component(date, address):
        named = {"organiser": organiser, "categories": categories, "picture": picture}
        made = ical.component(event, date, identity, address, **named)
        if continues:
            made.add("related-to", vText(continues, params={"RELTYPE": "SIBLING"}))
        return made

    if not series.recurs(event):
        return component(event, url).to_ical().decode()

    days = series.days_of(event)
    master = expansion.by_rule(event, days[0])
    main = component(master, url)
    main.add("rrule", rule_of(event))
    differing = list(_that_differ(event, master))
    silent = [usual for date, usual in differing if _is_silent(date, usual, at)]
    _add_exceptions(main, event, days, [usual.original_on for usual in silent])
    parts = [main]
    for date, usual in differing:
        if usual in silent:
            continue
        part = component(date, address_of(url, date))
        part.add("recurrence-id", _by_the_rule(event, usual.original_on))
        parts.append(part)
    return "".join(part.to_ical().decode() for part in parts)


def rule_of(event):
    """RRULE ends with the last date there is: UNTIL is a DATE, or UTC as DTSTART has a zone."""
    rule, last = recurrence.parse(event.rule), series.days_of(event)[-1]
    end = last if event.all_day else max(timing.meanings(last, _clock(event)))
    parts = {
        "FREQ": rule.frequency,
        "UNTIL": end,
        "INTERVAL": rule.interval if rule.interval > 1 else None,
        "BYMONTH": rule.month,
        "BYDAY": list(rule.weekdays),
        "BYMONTHDAY": rule.month_day,
        "WKST": "MO" if rule.frequency == "WEEKLY" else None,
    }
    return vRecur({name: value for name, value in parts.items() if value})


def holds_until(event, at):
    """The midnight when the text next has a date less to tell of, or None."""
    if not series.recurs(event) or not event.date_changes.all():
        return None
    ends = (notice.told_until(date) for date in expansion.occurrences_of(event))
    return min((end for end in ends if end and at < end), default=None)


def _is_silent(date, usual, at):
    """Whether this date alone is off, and has been so for longer than it is told of."""
    until = notice.told_until(date)
    return bool(at and until and until <= at and not status.is_off(usual))


def _add_exceptions(main, event, kept, silent):
    """EXDATE, in DTSTART's own form. Before the first date and after the last nothing is to except."""
    excepted = [day for day in series.excepted_days(event) if kept[0] < day < kept[-1]]
    days = sorted([*excepted, *silent])
    if days:
        moments = vDDDLists([_by_the_rule(event, day) for day in days])
        if event.all_day:
            moments.params["VALUE"] = "DATE"
        main.add("exdate", moments)


def _that_differ(event, master):
    """The dates that RRULE alone would tell wrongly, each with what it is by the rule.

    One that is changed, and one at the hour when the clock is set: a calendar gives each date the
    exact length of the first (RFC 5545 §3.8.5.3), and we the same hours on the wall. Nor do calendars
    agree on when the hour is that is skipped or comes twice.
    """
    changes = event.date_changes.all()
    venues = {placed.venue_id: placed.venue for placed in (*changes, event)}
    length = master.ends_at - master.starts_at
    for date in expansion.occurrences_of(event):
        usual = expansion.by_rule(event, date.original_on)
        is_longer = usual.ends_at - usual.starts_at != length
        is_night = is_longer or timing.clock_is_set(usual.starts_at, usual.ends_at)
        if (is_night and not event.all_day) or _told(date) != _told(usual):
            date.venue = venues[date.venue_id]
            yield date, usual


def _by_the_rule(event, day):
    """What RRULE calls the date: the clock on the wall, also on a night that has no such hour."""
    if event.all_day:
        return day
    return datetime.datetime.combine(day, _clock(event), tzinfo=timing.ZONE)


def _clock(event):
    return event.start_time or timing.MIDNIGHT


def _told(date):
    return (
        date.starts_at,
        date.ends_at,
        date.status,
        date.status_note,
        date.venue_id,
        date.other_place,
        date.text,
    )
