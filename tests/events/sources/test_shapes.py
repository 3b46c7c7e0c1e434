"""A partner's series that changes shape: one event, a series of ours, or an event for each date."""

import datetime

import pytest

from events.models import EventPage, EventSource, SourcedEvent
from events.status import EventStatus
from tests.factories import ArenaFactory, SectorFactory

from .calendars import calendar, event
from .factories import AT, SourceFactory, bring_in
from .test_importing import edit, keep

WEEKLY = "DTEND:20991005T200000\nRRULE:FREQ=WEEKLY;COUNT=4"  # 5, 12, 19 and 26 October
SERIES = event(WEEKLY)
# With a Thursday too, which no rule of ours can say.
DATES = event(f"{WEEKLY}\nRDATE:20991008T180000")
SINGLE = event("DTEND:20991019T200000", start="20991019T180000")
FOUR, FIVE = ["10-05", "10-12", "10-19", "10-26"], ["10-05", "10-08", "10-12", "10-19", "10-26"]
ON_THE_13TH = AT + datetime.timedelta(days=12)  # two Mondays are over


@pytest.fixture
def source(home):
    return SourceFactory()


def read(source, *events, at=AT):
    """With others, so that one event less is no reason to stop."""
    assert bring_in(source, calendar(*events, *keep(9)), at=at), source.fault


def ours():
    return EventPage.objects.filter(title__in=["Kväll", "Vår"])


def live_days():
    """Every day that visitors see, as often as they see it."""
    dates = (date for page in ours().filter(live=True) for date in page.occurrences.all())
    return sorted(f"{date.starts_on:%m-%d}" for date in dates)


def page_of(day):
    """The page that tells of the day, and of that alone."""
    return ours().get(rule="", starts_on=f"2099-{day}")


def cancel(page):
    edit(page, status=EventStatus.CANCELLED)


def states():
    dates = (date for page in ours() for date in page.occurrences.all())
    return {f"{date.starts_on:%m-%d}": str(date.status) for date in dates}


def counts(source):
    return source.made, source.changed, source.withdrawn


# From one shape to another, and a second reading of it, which changes nothing.

CHANGES = {
    "a series to dates": (SERIES, DATES, FOUR, FIVE),
    "dates to a series": (DATES, SERIES, FIVE, FIVE),  # the Thursday is withdrawn and stays
    "a series to one": (SERIES, SINGLE, FOUR, ["10-19"]),
    "one to a series": (SINGLE, SERIES, ["10-19"], FOUR),
    "dates to one": (DATES, SINGLE, FIVE, FIVE),  # the others are withdrawn and stay
    "one to dates": (SINGLE, DATES, ["10-19"], FIVE),
}


@pytest.mark.parametrize(("had", "has", "before", "after"), CHANGES.values(), ids=CHANGES)
def test_no_day_is_lost_or_shown_twice_when_all_are_to_come(source, had, has, before, after):
    read(source, had)
    pages = set(ours().values_list("pk", flat=True))
    assert live_days() == before
    read(source, has)
    assert live_days() == after
    assert pages & set(ours().values_list("pk", flat=True))  # a page goes on
    read(source, has)
    assert live_days() == after
    assert counts(source) == (0, 0, 0)


def test_what_editors_have_added_is_on_every_date_that_gets_a_page(source):
    read(source, SERIES)
    sector, arena = SectorFactory(), ArenaFactory()
    page = ours().get()
    page.sectors, page.arena, page.price = [sector], arena, "50 kr"
    page.tags.add("musik")
    page.save_revision().publish()
    read(source, DATES)
    dates = ours()
    assert len(dates) == 5
    for one in dates:
        assert (one.arena, one.price) == (arena, "50 kr")
        assert list(one.sectors.all()) == [sector]
        assert list(one.tags.names()) == ["musik"]


OVER = {
    "a series to dates": (SERIES, DATES, FIVE),  # the Thursday is read in though it is over
    "dates to a series": (DATES, SERIES, FIVE),
    "a series to one": (SERIES, SINGLE, ["10-05", "10-12", "10-19"]),
    "one to a series": (event("DTEND:20991005T200000"), SERIES, FOUR),
    "one that was on another day to a series": (
        event("DTEND:20991006T200000", start="20991006T180000"),
        SERIES,
        ["10-05", "10-06", "10-12", "10-19", "10-26"],
    ),
    "dates to one": (DATES, SINGLE, FIVE),
    "one to dates": (event("DTEND:20991005T200000"), DATES, FIVE),
}


@pytest.mark.parametrize(("had", "has", "after"), OVER.values(), ids=OVER)
def test_what_is_over_neither_vanishes_nor_is_shown_twice(source, had, has, after):
    read(source, had)
    for at in (ON_THE_13TH, ON_THE_13TH, ON_THE_13TH + datetime.timedelta(days=60)):
        read(source, has, at=at)
        assert live_days() == after
    assert counts(source) == (0, 0, 0)


def test_a_shape_that_goes_to_and_fro_loses_and_doubles_nothing(source):
    read(source, SERIES)
    for day, content in enumerate([DATES, SERIES, SINGLE, DATES, SERIES, DATES] * 2, start=5):
        read(source, content, at=AT + datetime.timedelta(days=day))
        seen = live_days()
        assert len(set(seen)) == len(seen), day
        kept = FOUR if content != SINGLE else [one for one in FOUR if one < f"10-{day:02}"]
        assert set(kept) <= set(seen), day


def test_the_page_of_a_series_keeps_what_has_been_and_its_address(source):
    read(source, SERIES)
    page = ours().get()
    read(source, DATES, at=ON_THE_13TH)
    page.refresh_from_db()
    assert (page.rule, page.live) == ("FREQ=WEEKLY;UNTIL=20991012", True)
    assert [page_of(day).live for day in ("10-19", "10-26")] == [True, True]
    assert page.sourced.source == source  # which is still named on it


def test_what_was_over_long_before_the_window_stays_too(source):
    begun = {"start": "20990105T180000"}
    weekly = "DTEND:20990105T200000\nRRULE:FREQ=WEEKLY;UNTIL=20991026T220000Z"
    read(source, event(weekly, **begun), at=AT - datetime.timedelta(days=260))
    before = live_days()
    assert before[0] == "01-05"
    read(source, event(f"{weekly}\nRDATE:20991008T180000", **begun))
    assert live_days() == sorted([*before, "10-08"])


def test_another_rule_leaves_what_was_over_long_before_the_window(source):
    begun = {"start": "20990105T180000"}
    weekly = "DTEND:20990105T200000\nRRULE:FREQ=WEEKLY;UNTIL=20991026T220000Z"
    read(source, event(weekly, **begun), at=AT - datetime.timedelta(days=260))
    before = [day for day in live_days() if day < "10-01"]
    daily = weekly.replace("WEEKLY", "WEEKLY;BYDAY=MO,WE")
    for _ in range(2):
        read(source, event(daily, **begun))
        seen = live_days()
        assert [day for day in seen if day < "09-01"] == [day for day in before if day < "09-01"]
        assert len(set(seen)) == len(seen)
        assert {"10-05", "10-07"} <= set(seen)
    assert counts(source) == (0, 0, 0)


def test_a_date_that_the_source_has_dropped_is_withdrawn_and_not_taken_for_a_part_of_the_series(
    source,
):
    read(source, DATES)
    read(source, SERIES)
    thursday = page_of("10-08")
    assert (thursday.live, thursday.sourced.withdrawn_at) == (True, AT)
    assert counts(source) == (0, 4, 1)  # one goes on as the series, three are replaced by it


def test_the_page_of_the_day_goes_on_as_the_only_one(source):
    read(source, DATES)
    page = page_of("10-19")
    read(source, SINGLE)
    assert page.sourced.__class__.objects.get(event=page).recurrence_id == ""
    assert counts(source) == (0, 0, 4)


# An older copy.


def at_revision(number, lines, **fields):
    return event(f"SEQUENCE:{number}\n{lines}", **fields)


def modified(day, lines, **fields):
    return event(f"LAST-MODIFIED:209909{day:02}T100000Z\n{lines}", **fields)


def stamped(day, lines, **fields):
    return event(lines, **fields).replace("DTSTAMP:20990101", f"DTSTAMP:209909{day:02}")


SHAPES = {
    "series": {"lines": WEEKLY},
    "dates": {"lines": f"{WEEKLY}\nRDATE:20991008T180000"},
    "single": {"lines": "DTEND:20991019T200000", "start": "20991019T180000"},
}


@pytest.mark.parametrize("revised", [at_revision, modified, stamped])
@pytest.mark.parametrize("old", SHAPES)
@pytest.mark.parametrize("new", SHAPES)
def test_an_older_copy_does_not_change_the_shape_back(source, revised, old, new):
    read(source, revised(1, **SHAPES[old]))
    read(source, revised(2, **SHAPES[new]))
    before = live_days()
    read(source, revised(1, **SHAPES[old]))
    assert live_days() == before
    assert counts(source) == (0, 0, 0)
    read(source, revised(3, **SHAPES[old]))
    assert set(live_days()) >= set({"series": FOUR, "dates": FIVE, "single": ["10-19"]}[old])


# What an editor has decided.


@pytest.mark.parametrize(("has", "made"), [(DATES, 4), (SINGLE, 0)])
def test_a_cancelled_series_stays_cancelled_in_another_shape(source, has, made):
    read(source, SERIES)
    cancel(ours().get())
    read(source, has)
    assert set(states().values()) == {"installt"}
    assert counts(source)[0] == made
    read(source, has)
    assert set(states().values()) == {"installt"}


def test_what_comes_after_a_cancelled_series_that_has_begun_is_cancelled_too(source):
    read(source, SERIES)
    cancel(ours().get())
    read(source, DATES, at=ON_THE_13TH)
    assert set(states().values()) == {"installt"}
    assert {row.locked_words for row in SourcedEvent.objects.filter(event__in=ours())} == {"läge"}


def test_a_date_that_an_editor_has_cancelled_stays_so_beside_its_series(source):
    read(source, DATES)
    cancel(page_of("10-12"))
    for _ in range(2):
        read(source, SERIES)
        assert states() == {day: "installt" if day == "10-12" else "planerat" for day in FIVE}
        assert live_days() == FIVE


def test_a_date_that_an_editor_has_rewritten_keeps_its_page_and_follows_its_source(source):
    read(source, DATES)
    edit(page_of("10-12"), title="Vår")
    later = event("RECURRENCE-ID:20991012T180000\nDTEND:20991012T220000", start="20991012T190000")
    read(source, SERIES, later)
    kept = ours().get(title="Vår")
    assert (kept.live, kept.start_time) == (True, datetime.time(19))
    assert kept.sourced.withdrawn_at is None
    assert live_days() == FIVE


@pytest.mark.parametrize(("had", "has"), [(SERIES, DATES), (SERIES, SINGLE), (SINGLE, SERIES)])
def test_what_an_editor_has_unpublished_is_not_published_in_another_shape(source, had, has):
    read(source, had)
    ours().get().unpublish()
    read(source, has)
    assert live_days() == []


def test_an_unpublished_series_that_has_begun_publishes_nothing_more(source):
    read(source, SERIES)
    ours().get().unpublish()
    read(source, DATES, at=ON_THE_13TH)
    assert live_days() == []


def test_a_date_that_an_editor_has_unpublished_is_not_published_with_its_series(source):
    read(source, DATES)
    page_of("10-12").unpublish()
    for _ in range(2):
        read(source, SERIES)
        assert live_days() == ["10-05", "10-08", "10-19", "10-26"]


def test_a_date_that_an_editor_has_deleted_does_not_come_back_with_its_series(source):
    read(source, DATES)
    page_of("10-12").delete()
    for _ in range(2):
        read(source, SERIES)
        assert live_days() == ["10-05", "10-08", "10-19", "10-26"]


def test_a_date_that_an_editor_has_deleted_does_not_come_back_as_the_only_one(source):
    read(source, DATES)
    page_of("10-19").delete()
    read(source, SINGLE)
    assert "10-19" not in live_days()


def test_a_date_that_was_left_out_and_is_back_in_a_series_is_not_shown_twice(source):
    read(source, DATES)
    without = f"{WEEKLY}\nRDATE:20991008T180000\nEXDATE:20991012T180000"
    read(source, event(without))
    assert page_of("10-12").sourced.withdrawn_at == AT
    read(source, SERIES)
    assert live_days() == FIVE


def test_a_published_date_is_not_taken_away_where_an_editor_decides(home):
    source = SourceFactory(publishing=EventSource.Publishing.DRAFT)
    read(source, DATES)
    published = page_of("10-12")
    published.get_latest_revision().publish()
    read(source, SERIES)
    assert set(ours().filter(live=True)) == {published}
    series = ours().get(sourced__recurrence_id="").get_latest_revision_as_object()
    assert series.except_dates == ["2099-10-12"]


def set_time(page):
    edit(page, start_time=datetime.time(19, 0))


@pytest.mark.parametrize("decide", [EventPage.delete, set_time])
@pytest.mark.parametrize("has", [DATES, SINGLE])
def test_a_series_that_an_editor_has_decided_about_does_not_come_back_otherwise(
    source, decide, has
):
    read(source, SERIES)
    decide(ours().get())
    before = live_days()
    read(source, has)
    assert live_days() == before
    assert counts(source) == (0, 0, 0)
