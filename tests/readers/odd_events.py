"""Events that are hard to read right: every rule, every change of a date, the nights when clocks are set.

They lie in the year after the one that it is, so that the feeds tell of them whenever the tests run.
"""

import datetime

from django.utils import timezone

from events import series, timing
from events.models import DateChange
from events.splitting import split
from events.status import EventStatus
from tests.factories import EventFactory, SectorFactory, VenueFactory

YEAR = timezone.localdate().year + 1
RULES = [
    "FREQ=DAILY;COUNT=40",
    "FREQ=DAILY;INTERVAL=3;COUNT=200",
    f"FREQ=WEEKLY;UNTIL={YEAR}1231",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU;COUNT=90",
    "FREQ=MONTHLY;COUNT=20",
    "FREQ=MONTHLY;BYDAY=-1TU;COUNT=20",
    "FREQ=MONTHLY;BYDAY=5FR;COUNT=6",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO;COUNT=8",
    "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=10",
    "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=20",
    "FREQ=YEARLY;COUNT=3",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3",
    "FREQ=YEARLY;BYMONTH=5;BYDAY=1SA;COUNT=3",
]
WHOLE_DAYS = {"all_day": True, "start_time": None, "end_time": None}
HOSTILE = 'a\\nb\\N;c,d:"e"^f \u202e<b>åäö</b> 🎉 ' + "långt " * 20


def day(month, number, year=YEAR):
    return datetime.date(year, month, number)


def last_sunday(month, year=YEAR):
    last = day(month, 31, year)
    return last - datetime.timedelta(days=(last.weekday() + 1) % 7)


NIGHTS = {"spring": last_sunday(3), "autumn": last_sunday(10)}


def make():
    """All of them, and the sector that the changed ones have, which a feed can be asked for."""
    sector = SectorFactory(name="Udda", slug="udda")
    for number, rule in enumerate(RULES):
        at = {"start_time": datetime.time(7 + number), "end_time": datetime.time(8 + number)}
        EventFactory(title=rule, rule=rule, starts_on=day(1, 4), **at)
        EventFactory(title=f"{rule}, hela dagar", rule=rule, starts_on=day(1, 4), **WHOLE_DAYS)
    single()
    for name, sunday in NIGHTS.items():
        over_the_night(name, sunday, sector)
    for fields in ({}, {"ends_on": day(1, 6)}, WHOLE_DAYS, {**WHOLE_DAYS, "ends_on": day(1, 6)}):
        event = changed(**fields)
        event.sectors.add(sector)
        event.save_revision().publish()
    excepted()
    off()
    going_on()


def single():
    EventFactory(
        title=HOSTILE, intro=f"BEGIN:VEVENT\r\n{HOSTILE}\n\nEND:VCALENDAR", starts_on=day(2, 1)
    )
    EventFactory(starts_on=day(2, 1), ends_on=day(2, 4), end_time=datetime.time(16))
    EventFactory(starts_on=day(2, 1), **WHOLE_DAYS)
    EventFactory(starts_on=day(12, 30), ends_on=day(1, 2, YEAR + 1), **WHOLE_DAYS)
    EventFactory(starts_on=day(2, 1), end_time=datetime.time(7, 31))


def over_the_night(name, sunday, sector):
    """Single events and series at, across and around the hour that is skipped or comes twice."""
    clocks = {"across": (1, 4), "before": (0, 1), "after": (3, 4), "ending": (1, 3)}
    for where, (first, last) in clocks.items():
        at = {"start_time": datetime.time(first, 30), "end_time": datetime.time(last, 30)}
        event = EventFactory(title=f"{name}, {where}", starts_on=sunday, **at)
        event.sectors.add(sector)
        event.save_revision().publish()
        before = sunday - 2 * datetime.timedelta(weeks=1)
        weekly = {"rule": "FREQ=WEEKLY;COUNT=5", "starts_on": before}
        EventFactory(title=f"{name}, {where}, varje vecka", **weekly, **at)
        EventFactory(
            title=f"{name}, {where}, från den", rule="FREQ=DAILY;COUNT=3", starts_on=sunday, **at
        )
    night = {"start_time": datetime.time(22), "end_time": datetime.time(6)}
    friday = sunday - datetime.timedelta(days=2)
    nightly = {"starts_on": friday, "ends_on": friday + timing.DAY, "rule": "FREQ=DAILY;COUNT=4"}
    EventFactory(title=f"{name}, varje natt", **nightly, **night)
    EventFactory(
        title=f"{name}, hela dagar", rule="FREQ=DAILY;COUNT=4", starts_on=friday, **WHOLE_DAYS
    )
    in_the_hour(name, sunday)


def in_the_hour(name, sunday):
    """Dates by a clock that is skipped or comes twice: plain, excepted, changed, last, and long."""
    friday = sunday - datetime.timedelta(days=2)
    moved = DateChange(
        original_on=sunday, starts_on=sunday + timing.DAY, start_time=datetime.time(9)
    )
    kinds = {
        "i timmen": {"rule": "FREQ=DAILY;COUNT=4"},
        "i timmen, utom den": {"rule": "FREQ=DAILY;COUNT=4", "except_dates": [sunday.isoformat()]},
        "i timmen, flyttad": {"rule": "FREQ=DAILY;COUNT=4", "date_changes": [moved]},
        "i timmen, inställd": {
            "rule": "FREQ=DAILY;COUNT=4",
            "date_changes": [DateChange(original_on=sunday, status=EventStatus.CANCELLED)],
        },
        "i timmen sist": {"rule": "FREQ=DAILY;COUNT=3"},
        "från timmen": {"rule": "FREQ=DAILY;COUNT=4", "end_time": datetime.time(16)},
    }
    for kind, fields in kinds.items():
        at = {"start_time": datetime.time(2, 15), "end_time": datetime.time(2, 45)}
        EventFactory(title=f"{name}, {kind}", starts_on=friday, **{**at, **fields})
    ending = {"start_time": datetime.time(1), "end_time": datetime.time(2, 30)}
    EventFactory(
        title=f"{name}, till timmen", rule="FREQ=DAILY;COUNT=4", starts_on=friday, **ending
    )


def changed(**fields):
    """A weekly series whose dates are cancelled, postponed, moved in every direction and annotated."""
    days = [day(1, 4) + datetime.timedelta(weeks=week) for week in range(12)]
    clock = (
        {}
        if fields.get("all_day")
        else {"start_time": datetime.time(6), "end_time": datetime.time(6, 30)}
    )
    changes = [
        {"status": EventStatus.CANCELLED, "note": HOSTILE},
        {"starts_on": days[0] - datetime.timedelta(days=3)},  # ahead of the first
        {"status": EventStatus.POSTPONED},
        {"starts_on": days[4]},  # onto the next
        clock,
        {"venue": VenueFactory(name="Exempel: parken, norra; sidan"), "text": HOSTILE},
        {"status": EventStatus.PRELIMINARY},
        {"starts_on": days[7] + timing.DAY, "status": EventStatus.CANCELLED},
        {"note": "Ta med mössa."},
        {"starts_on": days[-1] + datetime.timedelta(days=60), **clock},  # beyond the last
    ]
    changes = [
        DateChange(original_on=on, **change) for on, change in zip(days[1:], changes, strict=False)
    ]
    return EventFactory(
        title="Ändrade datum",
        rule="FREQ=WEEKLY;COUNT=12",
        starts_on=days[0],
        date_changes=changes,
        **fields,
    )


def excepted():
    for whole in ({}, WHOLE_DAYS):
        EventFactory(
            rule="FREQ=DAILY;COUNT=400", starts_on=day(1, 1), except_months=[2, 7, 12], **whole
        )
        EventFactory(
            rule="FREQ=DAILY;COUNT=200", starts_on=day(1, 1), except_holidays=True, **whole
        )
        dates = [day(1, 4 + 7 * week).isoformat() for week in (0, 1, 3)]
        EventFactory(rule="FREQ=WEEKLY;COUNT=6", starts_on=day(1, 4), except_dates=dates, **whole)
    summer = [last_sunday(3).isoformat(), last_sunday(10).isoformat()]
    EventFactory(
        rule="FREQ=WEEKLY;COUNT=52",
        starts_on=last_sunday(1),
        except_dates=summer,
        start_time=datetime.time(3),
        end_time=datetime.time(4),
    )


def off():
    """A whole series that is off, one that was off long ago on a date, and one that is over by half."""
    EventFactory(rule="FREQ=WEEKLY;COUNT=4", starts_on=day(3, 1), status=EventStatus.CANCELLED)
    begun = timezone.localdate() - datetime.timedelta(weeks=20)
    gone = [
        DateChange(original_on=begun + datetime.timedelta(weeks=week), status=EventStatus.CANCELLED)
        for week in (1, 19, 22)
    ]
    EventFactory(rule="FREQ=WEEKLY;COUNT=40", starts_on=begun, date_changes=gone)


def going_on():
    """A series split in two from a date that is moved."""
    moved = DateChange(original_on=day(4, 14), starts_on=day(4, 15))
    event = EventFactory(rule="FREQ=DAILY;COUNT=30", starts_on=day(4, 1), date_changes=[moved])
    split(event, series.days_of(event)[13], None, publish=True)
