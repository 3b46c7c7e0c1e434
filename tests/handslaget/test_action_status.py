"""When an insats is late: the row and the queryset give the same answer on every edge."""

import datetime

import pytest
from django.utils import timezone

from handslaget.action_status import state_of, with_state
from handslaget.models import ActionPage
from tests.programme_factories import ActionFactory, ActionUpdateFactory

TOWN = timezone.get_default_timezone()
AT = datetime.datetime(2026, 8, 15, 9, 0, tzinfo=TOWN)
AGES_AGO = datetime.datetime(2020, 1, 1, tzinfo=TOWN)


def action(published=AGES_AGO, **told):
    page = ActionFactory()
    ActionPage.objects.filter(pk=page.pk).update(first_published_at=published)
    for day, status in told.items():
        date = datetime.date.fromisoformat(day.removeprefix("on_").replace("_", "-"))
        ActionUpdateFactory(action=page, date=date, status=status)
    return ActionPage.objects.get(pk=page.pk)


def states(page, at=AT):
    """The state by row and by queryset."""
    found = with_state(ActionPage.objects.filter(pk=page.pk), at).get()
    assert found.is_late == state_of(found, at).is_late
    return state_of(page, at), state_of(found, at)


def late(page, at=AT):
    by_row, by_queryset = states(page, at)
    assert by_row == by_queryset
    return by_row.is_late


@pytest.mark.parametrize(
    ("day", "expected"),
    [("on_2026_02_14", True), ("on_2026_02_15", True), ("on_2026_02_16", False)],
)
def test_it_is_late_from_the_day_six_months_after_the_newest_update(home, day, expected):
    assert late(action(**{day: "pagar"})) is expected


@pytest.mark.parametrize("status", ["ej-paborjad", "planeras", "pausad"])
def test_every_status_but_done_grows_late(home, status):
    assert late(action(on_2026_01_01=status))


def test_what_is_done_is_never_late(home):
    assert not late(action(on_2021_01_01="klar"))


def test_the_newest_update_counts_and_among_two_of_a_day_the_last_written(home):
    page = action(on_2026_08_01="pagar", on_2026_01_01="klar")
    ActionUpdateFactory(action=page, date=datetime.date(2026, 8, 1), status="pausad")
    by_row, by_queryset = states(page)
    assert by_row == by_queryset
    assert (by_row.status, by_row.label) == ("pausad", "Pausad")


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (datetime.datetime(2026, 2, 15, 23, 59, tzinfo=TOWN), True),
        (datetime.datetime(2026, 2, 16, 0, 0, tzinfo=TOWN), False),
        (None, False),
    ],
)
def test_without_any_update_the_clock_starts_when_it_was_first_published(home, published, expected):
    page = action(published)
    assert late(page) is expected
    assert states(page)[0].label == ""


@pytest.mark.parametrize(("at", "expected"), [(28, True), (27, False)])
def test_the_end_of_august_meets_the_end_of_february(home, at, expected):
    page = action(on_2026_02_28="pagar")
    assert late(page, datetime.datetime(2026, 8, at, tzinfo=TOWN)) is expected


def test_the_day_is_the_towns_also_when_it_is_yesterday_in_utc(home):
    page = action(on_2026_02_15="pagar")
    assert late(page, datetime.datetime(2026, 8, 14, 22, 30, tzinfo=datetime.UTC))
    assert not late(page, datetime.datetime(2026, 8, 14, 21, 30, tzinfo=datetime.UTC))


def test_what_is_told_later_is_not_known_yet(home):
    page = action(on_2026_01_01="pagar", on_2026_09_01="klar")
    assert late(page)
    assert not late(page, datetime.datetime(2026, 9, 1, tzinfo=TOWN))


def test_many_states_are_one_query(home, django_assert_num_queries):
    for _ in range(3):
        action(on_2026_01_01="pagar")
    with django_assert_num_queries(1):
        assert [
            state_of(page, AT).is_late for page in with_state(ActionPage.objects.all(), AT)
        ] == [True] * 3


def test_the_days_of_silence_are_counted_from_what_was_last_told(home):
    state = states(action(on_2026_08_05="pagar"))[0]
    assert state.silent_days(timezone.localdate(AT)) == 10
    assert states(action(None))[0].silent_days(timezone.localdate(AT)) is None
