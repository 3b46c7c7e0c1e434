"""The way so far and ahead."""

import datetime

from initiatives.timeline import stops
from tests.factories import InitiativeFactory

TODAY = datetime.date(2026, 11, 23)


def day(month):
    return datetime.date(2026, month, 1)


def way(*, milestones=(), updates=()):
    initiative = InitiativeFactory.build()
    initiative.milestones.add(*(initiative.milestones.model(**fields) for fields in milestones))
    initiative.updates.add(*(initiative.updates.model(**fields) for fields in updates))
    return [(stop.title, stop.state, stop.date) for stop in stops(initiative, TODAY)]


def test_milestones_and_updates_share_one_way_with_the_furthest_ahead_first():
    found = way(
        milestones=[
            {"title": "Klar", "planned_on": day(1), "done_on": day(3)},
            {"title": "Väntar", "planned_on": day(12)},
        ],
        updates=[{"title": "Möte", "date": day(6)}],
    )
    assert found == [
        ("Väntar", "planned", day(12)),
        ("Möte", "done", day(6)),
        ("Klar", "done", day(3)),
    ]


def test_a_milestone_is_late_the_day_after_its_day_and_not_before():
    rows = [
        {"title": "I dag", "planned_on": TODAY},
        {"title": "I går", "planned_on": TODAY - datetime.timedelta(days=1)},
    ]
    assert [state for _, state, _ in way(milestones=rows)] == ["planned", "late"]


def test_a_done_milestone_is_never_late():
    row = {"title": "Sen men klar", "planned_on": day(1), "done_on": day(11)}
    assert way(milestones=[row]) == [("Sen men klar", "done", day(11))]
