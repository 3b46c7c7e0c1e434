"""What the site counts by itself: what is counted, when a year is closed, what is left alone."""

import datetime
from decimal import Decimal
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.utils import timezone

from handslaget import counters
from handslaget.counting import count_all
from handslaget.models import IndicatorPage
from initiatives.models import InitiativePage
from tests.factories import ArenaFactory, EventFactory, InitiativeFactory
from tests.programme_factories import IndicatorFactory, MeasurementFactory

STOCKHOLM = ZoneInfo("Europe/Stockholm")
DECEMBER_31 = datetime.date(2026, 12, 31)
JANUARY_1 = datetime.date(2027, 1, 1)


def clock(day, hour=12, minute=0):
    return datetime.datetime.combine(day, datetime.time(hour, minute), tzinfo=STOCKHOLM)


def event(day, **fields):
    times = {"start_time": datetime.time(9), "end_time": datetime.time(10)}
    return EventFactory(starts_on=day, **{**times, **fields})


def counted(counter):
    return IndicatorFactory(counter=counter)


def years(indicator):
    return {one.year: int(one.value) for one in indicator.measurements.all()}


def test_held_events_are_those_that_are_over_and_took_place(home):
    event(DECEMBER_31)
    event(DECEMBER_31, status="installt")
    event(DECEMBER_31, status="framflyttat")
    event(DECEMBER_31, live=False)
    event(JANUARY_1)
    counter = counters.named("genomforda-evenemang")
    assert counter.count(2026, clock(DECEMBER_31, 9, 59)) == 0
    assert counter.count(2026, clock(DECEMBER_31, 10)) == 1
    assert counter.count(2027, clock(JANUARY_1, 23)) == 1


def test_an_event_over_new_years_night_counts_in_the_year_in_which_it_ends(home):
    event(DECEMBER_31, end_time=datetime.time(1), ends_on=JANUARY_1)
    event(DECEMBER_31, start_time=None, end_time=None, all_day=True)
    at = clock(JANUARY_1)
    counter = counters.named("genomforda-evenemang")
    assert (counter.count(2026, at), counter.count(2027, at)) == (1, 1)


def test_dialogue_meetings_are_events_on_their_arena(home):
    event(DECEMBER_31, arena=ArenaFactory(slug="dialogmote"))
    event(DECEMBER_31, arena=ArenaFactory(slug="frukostmote"))
    assert counters.named("genomforda-dialogmoten").count(2026, clock(JANUARY_1)) == 1


def test_open_and_finished_initiatives(home):
    told = {"result": "<p>Klart.</p>", "lessons": "<p>Mycket.</p>"}
    for stage in ("ide", "planerat", "pagar", "pausat", "avslutat", "avbrutet"):
        InitiativeFactory(stage=stage, ends_on=DECEMBER_31, **told)
    InitiativeFactory(stage="pagar", live=False)
    silent = InitiativeFactory(stage="avslutat", ends_on=DECEMBER_31, **told)
    InitiativePage.objects.filter(pk=silent.pk).update(result="")
    InitiativeFactory(stage="avslutat", ends_on=JANUARY_1, **told)
    at = clock(JANUARY_1)
    assert counters.named("oppna-initiativ").count(2026, at) == 3
    assert counters.named("avslutade-initiativ").count(2026, at) == 1


def test_the_night_run_writes_this_years_value_again_and_again(home):
    indicator = counted("genomforda-evenemang")
    event(datetime.date(2026, 5, 1))
    assert count_all(clock(datetime.date(2026, 6, 1))) == 1
    event(datetime.date(2026, 7, 1))
    count_all(clock(datetime.date(2026, 8, 1)))
    assert years(indicator) == {2026: 2}


def test_the_year_changes_at_midnight_in_the_town(home):
    indicator = counted("oppna-initiativ")
    count_all(datetime.datetime(2026, 12, 31, 22, 59, tzinfo=datetime.UTC))
    assert set(years(indicator)) == {2026}
    count_all(datetime.datetime(2026, 12, 31, 23, 0, tzinfo=datetime.UTC))
    assert set(years(indicator)) == {2026, 2027}


def test_an_ended_year_is_closed_once_and_then_stands(home):
    indicator = counted("genomforda-evenemang")
    late = event(DECEMBER_31, start_time=datetime.time(22), end_time=datetime.time(23))
    count_all(clock(DECEMBER_31, 3))
    assert years(indicator) == {2026: 0}
    count_all(clock(JANUARY_1, 0, 10))
    assert years(indicator) == {2026: 1, 2027: 0}
    late.unpublish()
    event(DECEMBER_31)
    count_all(clock(JANUARY_1, 3))
    assert years(indicator) == {2026: 1, 2027: 0}


def test_what_is_counted_just_now_keeps_the_last_count_of_the_year(home):
    indicator = counted("oppna-initiativ")
    InitiativeFactory(stage="pagar")
    count_all(clock(DECEMBER_31))
    InitiativeFactory(stage="pagar")
    count_all(clock(JANUARY_1))
    assert years(indicator) == {2026: 1, 2027: 2}


def test_a_value_typed_by_hand_is_not_overwritten(home):
    indicator = counted("oppna-initiativ")
    MeasurementFactory(indicator=indicator, year=2026, value=Decimal(99))
    assert count_all(clock(DECEMBER_31)) == 0
    assert years(indicator) == {2026: 99}


def test_drafts_and_indicators_without_a_counter_are_left_alone(home):
    by_hand, draft = counted(""), IndicatorFactory(counter="oppna-initiativ", live=False)
    unknown = counted("")
    IndicatorPage.objects.filter(pk=unknown.pk).update(counter="borttagen")
    assert count_all(clock(DECEMBER_31)) == 0
    assert years(by_hand) == years(draft) == years(unknown) == {}


def test_the_command_says_how_many_it_wrote(home):
    counted("oppna-initiativ")
    out = StringIO()
    call_command("count_indicators", stdout=out)
    assert out.getvalue() == "1 värden är räknade.\n"
    call_command("count_indicators", verbosity=0, stdout=out)
    assert out.getvalue() == "1 värden är räknade.\n"


def test_two_counters_cannot_have_one_name():
    taken = counters.named("oppna-initiativ")
    other = counters.Counter(taken.name, "Annat", "", taken.count, during_year=True)
    with pytest.raises(ValueError, match="oppna-initiativ"):
        counters.register(other)
    assert counters.named("oppna-initiativ") is taken


def test_the_editor_chooses_a_counter_by_its_definition():
    words = dict(counters.choices())
    assert words[""] == "Nej, värdena skrivs in för hand"
    assert "Inställda och framflyttade räknas inte" in words["genomforda-evenemang"]


def test_the_counted_value_tells_when_it_was_counted(home):
    indicator = counted("oppna-initiativ")
    at = timezone.now()
    count_all(at)
    assert indicator.measurements.get().counted_at == at
