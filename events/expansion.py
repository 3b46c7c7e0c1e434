"""An event → its dates, as rows that are not saved yet. Pure: no clock; reads only the event's own rows."""

import datetime
from dataclasses import dataclass, replace

from events import series, timing
from events.models.occurrence import Occurrence
from events.status import EventStatus, is_off


@dataclass(frozen=True)
class Clock:
    """When one date takes place by the town's wall clock, as an event says it in its fields."""

    starts_on: datetime.date
    start_time: datetime.time | None
    ends_on: datetime.date
    end_time: datetime.time | None
    all_day: bool


def occurrences_of(event):
    """One row for each of the event's dates, soonest first by the rule; a single event has one."""
    if not event.rule:
        return [alone(event)]
    changes = {change.original_on: change for change in event.date_changes.all()}
    return [
        _changed(event, changes[day]) if day in changes else by_rule(event, day)
        for day in series.days_of(event)
    ]


def whole_span(event):
    """From where the event's first date begins by the rule to where its last one ends."""
    if not series.recurs(event):
        return timing.instants(event)
    starts_at, ends_at = _instants(clock_of(event, series.days_of(event)[0]))
    return starts_at, max([ends_at, *(row.ends_at for row in occurrences_of(event))])


def alone(event):
    """The one date of an event that does not recur: the event itself."""
    return Occurrence(
        event=event,
        original_on=event.starts_on,
        starts_on=event.starts_on,
        ends_on=timing.last_day(event),
        all_day=event.all_day,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        status=event.status,
        status_note=event.status_note,
        previous_starts_at=event.previous_starts_at,
        venue_id=event.venue_id,
        other_place=event.other_place,
    )


def by_rule(event, day):
    """One date of a series as it is when nobody has changed it."""
    clock = clock_of(event, day)
    starts_at, ends_at = _instants(clock)
    return Occurrence(
        event=event,
        original_on=day,
        starts_on=day,
        ends_on=clock.ends_on,
        all_day=event.all_day,
        starts_at=starts_at,
        ends_at=ends_at,
        status=event.status,
        status_note=event.status_note,
        venue_id=event.venue_id,
        other_place=event.other_place,
    )


def _changed(event, change):
    """The date as its editor changed it. What is said of the whole series being off stands."""
    row, clock = by_rule(event, change.original_on), clock_of(event, change.original_on)
    if change.venue_id or change.other_place:
        row.venue_id, row.other_place = change.venue_id, change.other_place
    row.text = change.text
    _move(row, moved(clock, change))
    if not is_off(row):
        _say(row, change)
    return row


def _move(row, clock):
    starts_at, ends_at = _instants(clock)
    if starts_at != row.starts_at:
        row.previous_starts_at = row.starts_at
    row.starts_on, row.ends_on = clock.starts_on, clock.ends_on
    row.starts_at, row.ends_at = starts_at, ends_at


def _say(row, change):
    row.status_note = change.note or row.status_note
    if change.status != EventStatus.PLANNED:  # else it goes as the series does
        row.status = change.status
    if row.previous_starts_at and row.status in {EventStatus.PLANNED, EventStatus.POSTPONED}:
        row.status = EventStatus.RESCHEDULED


def clock_of(event, day):
    """When the series takes place on one of its days, as nobody has changed it."""
    lasts = timing.last_day(event) - event.starts_on
    return Clock(day, event.start_time, day + lasts, event.end_time, event.all_day)


def moved(clock, change):
    """The same with the change's own day and times. Without an end of its own it lasts as long."""
    day = change.starts_on or clock.starts_on
    new = replace(clock, starts_on=day, ends_on=day + (clock.ends_on - clock.starts_on))
    if clock.all_day:
        return new
    start_time = change.start_time or clock.start_time
    if change.end_time or None in (start_time, clock.start_time, clock.end_time):
        return replace(new, start_time=start_time, end_time=change.end_time or clock.end_time)
    return _as_long(clock, replace(new, start_time=start_time))


def _as_long(clock, new):
    """``new`` from its start for as long as ``clock`` lasts on the wall: an end past midnight is the next day's."""
    lasts = _wall(clock.ends_on, clock.end_time) - _wall(clock.starts_on, clock.start_time)
    end = _wall(new.starts_on, new.start_time) + lasts
    return replace(new, ends_on=end.date(), end_time=end.time())


def _wall(day, clock):
    return datetime.datetime.combine(day, clock)


def _instants(clock):
    """In UTC, where instants compare. A date that begins in a skipped hour could else end before it."""
    starts_at, ends_at = (moment.astimezone(timing.UTC) for moment in timing.instants(clock))
    return starts_at, max(ends_at, starts_at + timing.SHORTEST)
