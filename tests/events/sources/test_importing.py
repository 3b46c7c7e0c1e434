"""What a reading makes, changes and takes back, and what it leaves to the editor."""

import datetime

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import Revision

from events.models import EventPage, EventSource, SourcedEvent
from events.sources import approving, comparing, importing
from events.sources.faults import SourceError
from events.sources.replies import reply_from
from events.status import EventStatus
from tests.factories import CalendarFactory, OrganisationFactory, VenueFactory, section

from .calendars import calendar, event
from .corpus import CORPUS
from .factories import AT, SourceFactory, answers, bring_in

EVENING = "DTEND:20991005T200000\nDESCRIPTION:Vi ses på kajen.\\n\\nTa med <b>mugg</b>."


@pytest.fixture
def source(home):
    return SourceFactory()


def only():
    return EventPage.objects.get()


def test_an_event_becomes_a_page_with_the_sources_words_and_our_responsible(source):
    VenueFactory(name="Folkets hus")
    source.organisation = organiser = OrganisationFactory()
    bring_in(source, calendar(event(f"{EVENING}\nLOCATION:folkets HUS", title="Kväll & kaffe")))
    page = only()
    assert page.live
    assert page.title == "Kväll & kaffe"
    assert page.intro == "Vi ses på kajen."
    assert str(page.body).count("<p>Ta med mugg.</p>") == 1
    assert (page.starts_on, page.start_time, page.ends_on, page.end_time) == (
        datetime.date(2099, 10, 5),
        datetime.time(18, 0),
        None,
        datetime.time(20, 0),
    )
    assert page.venue.name == "Folkets hus"
    assert page.organisation == organiser
    assert page.responsible == source.responsible
    assert page.review_date == datetime.date(2100, 10, 5)


def test_a_second_reading_of_the_same_changes_nothing(source):
    content = calendar(event(EVENING), event("RRULE:FREQ=WEEKLY;COUNT=4", uid="b"))
    bring_in(source, content)
    versions = Revision.objects.count()
    bring_in(source, content.replace(b"20990101T000000Z", b"20990202T000000Z"))  # a new DTSTAMP
    assert Revision.objects.count() == versions
    assert (source.made, source.changed, source.withdrawn) == (0, 0, 0)


def test_a_source_that_is_deleted_while_it_is_read_stops_no_other(source):
    reply = answers(calendar(event(EVENING)))

    def deleted_meanwhile(**asked):
        EventSource.objects.filter(pk=source.pk).delete()
        return reply(**asked)

    assert not importing.run(source, AT, ask=deleted_meanwhile)
    assert not EventPage.objects.exists()


def test_a_change_at_the_source_changes_the_page(source):
    bring_in(source, calendar(event(EVENING)))
    bring_in(source, calendar(event(EVENING, title="Natt", start="20991006T180000")))
    page = only()
    assert (page.title, page.starts_on) == ("Natt", datetime.date(2099, 10, 6))
    assert source.changed == 1


@pytest.mark.parametrize(
    ("had", "has"),
    [
        ("SEQUENCE:2", "SEQUENCE:1"),
        ("LAST-MODIFIED:20990902T100000Z", "LAST-MODIFIED:20990901T100000Z"),
        (
            "SEQUENCE:2\nLAST-MODIFIED:20990901T100000Z",
            "SEQUENCE:1\nLAST-MODIFIED:20990902T100000Z",
        ),
    ],
)
def test_a_copy_older_than_what_we_have_changes_nothing(source, had, has):
    bring_in(source, calendar(event(had, title="Ny")))
    bring_in(source, calendar(event(has, title="Gammal")))
    assert only().title == "Ny"
    bring_in(source, calendar(event(has, title="Gammal")))
    assert only().title == "Ny"
    newer = had.replace(":2099090", ":2099091").replace("SEQUENCE:2", "SEQUENCE:3")
    bring_in(source, calendar(event(newer, title="Nyast")))
    assert only().title == "Nyast"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("&amp;amp;amp;lt;p&amp;amp;amp;gt;", "(utan rubrik)"),  # seen twice it is empty
        ("\u200b", "(utan rubrik)"),
        ("Dans", "Dans"),
    ],
)
def test_a_title_of_nothing_does_not_stop_the_others(source, title, shown):
    bring_in(source, calendar(event(title=title), event(uid="b", title="Två")))
    assert {page.title for page in EventPage.objects.all()} == {shown, "Två"}


def test_cancelled_and_tentative_are_told_as_our_own_states(source):
    bring_in(
        source,
        calendar(event("STATUS:CANCELLED"), event("STATUS:TENTATIVE", uid="b", title="Kanske")),
    )
    states = dict(EventPage.objects.values_list("title", "status"))
    assert states == {"Kväll": EventStatus.CANCELLED, "Kanske": EventStatus.PRELIMINARY}


# Drafts.


def test_a_source_of_drafts_publishes_nothing(home):
    source = SourceFactory(publishing=EventSource.Publishing.DRAFT)
    bring_in(source, calendar(event()))
    assert not only().live
    only().latest_revision.publish()
    bring_in(source, calendar(event(title="Natt")))
    page = only()
    assert (page.title, page.get_latest_revision_as_object().title) == ("Kväll", "Natt")
    bring_in(source, calendar(event(title="Natt", start="20991006T180000")))
    assert only().get_latest_revision_as_object().starts_on == datetime.date(2099, 10, 6)
    assert SourcedEvent.objects.get().locked == []


def test_what_an_editor_has_unpublished_stays_so(source):
    bring_in(source, calendar(event()))
    only().unpublish()
    bring_in(source, calendar(event(title="Natt")))
    assert not only().live


def test_what_an_editor_has_deleted_stays_away(source):
    bring_in(source, calendar(event(), event(uid="b")))
    EventPage.objects.first().delete()
    bring_in(source, calendar(event(title="Natt"), event(uid="b")))
    assert EventPage.objects.count() == 1
    assert source.made == 0


# Locks.


def edit(page, *, publish=True, **fields):
    draft = page.get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    revision = draft.save_revision()
    if publish:
        revision.publish()


def test_what_an_editor_has_changed_is_left_and_the_rest_follows(source):
    bring_in(source, calendar(event(EVENING)))
    edit(only(), title="Vår egen rubrik")
    bring_in(source, calendar(event(EVENING, title="Natt", start="20991006T180000")))
    page = only()
    assert (page.title, page.starts_on) == ("Vår egen rubrik", datetime.date(2099, 10, 6))
    assert SourcedEvent.objects.get().locked == ["title"]


def test_a_lock_stays_when_the_editor_happens_to_write_the_same_as_the_source(source):
    bring_in(source, calendar(event()))
    edit(only(), title="Natt")
    bring_in(source, calendar(event(title="Natt")))
    bring_in(source, calendar(event(title="Morgon")))
    assert only().title == "Natt"


def test_a_draft_is_neither_published_nor_lost_by_a_reading(source):
    bring_in(source, calendar(event(EVENING)))
    edit(only(), publish=False, title="Halvfärdigt")
    bring_in(source, calendar(event(EVENING, start="20991006T180000")))
    page, moved = only(), datetime.date(2099, 10, 6)
    assert (page.title, page.starts_on) == ("Kväll", moved)
    draft = page.get_latest_revision_as_object()
    assert (draft.title, draft.starts_on) == ("Halvfärdigt", moved)
    assert page.has_unpublished_changes


def test_one_day_changed_by_an_editor_locks_the_time_and_not_the_words(source):
    series = "RRULE:FREQ=WEEKLY;COUNT=4"
    bring_in(source, calendar(event(series)))
    draft = only().get_latest_revision_as_object()
    draft.except_dates = ["2099-10-12"]
    draft.save_revision().publish()
    bring_in(source, calendar(event("RRULE:FREQ=WEEKLY;COUNT=9", title="Natt")))
    page = only()
    assert (page.title, page.rule, page.except_dates) == (
        "Natt",
        "FREQ=WEEKLY;COUNT=4",
        ["2099-10-12"],
    )


@pytest.mark.parametrize(
    "exception", [{"except_months": [11]}, {"except_holidays": True}, {"note": "Ta med stövlar"}]
)
def test_what_only_an_editor_can_say_of_the_dates_locks_the_time_too(source, exception):
    cancelled = event("RECURRENCE-ID:20991012T180000\nSTATUS:CANCELLED", start="20991012T180000")
    bring_in(source, calendar(event("RRULE:FREQ=WEEKLY;COUNT=4"), cancelled))
    draft = only().get_latest_revision_as_object()
    changes = list(draft.date_changes.all())
    for said in (draft, *changes):
        for name in exception:
            setattr(said, name, exception[name])
    draft.date_changes = changes
    draft.save_revision().publish()
    bring_in(source, calendar(event("RRULE:FREQ=WEEKLY;COUNT=9"), cancelled))
    assert only().rule == "FREQ=WEEKLY;COUNT=4"
    assert SourcedEvent.objects.get().locked == ["when"]


def test_opening_and_saving_in_the_editors_tool_locks_nothing(source):
    text = 'DESCRIPTION:Rad ett\\nrad "två" & tre\'s.\\n\\nNytt stycke > 5.'
    bring_in(source, calendar(event(text)))
    page = only().get_latest_revision_as_object()
    tool = ContentstateConverter(features=["bold"])
    html = "".join(block.value.source for block in page.body)
    saved = tool.to_database_format(tool.from_database_format(html))
    assert saved != html
    edit(page, body=[("text", saved)])
    bring_in(source, calendar(event(text, title="Natt")))
    assert only().title == "Natt"
    assert SourcedEvent.objects.get().locked == []


# Withdrawn.


def keep(number):
    """Other events, so that one less is no reason to stop."""
    return [event(uid=f"kvar-{n}", title=f"Kvar {n}") for n in range(number)]


def test_what_the_source_no_longer_lists_is_marked_and_stays(source):
    bring_in(source, calendar(event(), *keep(3)))
    bring_in(source, calendar(*keep(3)))
    row = SourcedEvent.objects.get(uid="a@example.org")
    assert row.withdrawn_at == AT
    assert row.event.live
    assert row.event.status == EventStatus.PLANNED
    assert source.withdrawn == 1
    bring_in(source, calendar(event(), *keep(3)))
    row.refresh_from_db()
    assert row.withdrawn_at is None


def test_what_is_over_is_not_withdrawn_when_it_leaves_the_source(source):
    bring_in(source, calendar(event(), *keep(3)))
    after = AT + datetime.timedelta(days=7)
    bring_in(source, calendar(*keep(3)), at=after)
    assert not SourcedEvent.objects.filter(withdrawn_at__isnull=False).exists()


def test_what_the_source_lists_but_we_cannot_read_is_not_withdrawn(source):
    bring_in(source, calendar(event(), *keep(3)))
    bring_in(source, calendar(event(start="obegripligt"), *keep(3)))
    assert source.withdrawn == 0
    assert source.left_out == 1


def test_a_source_that_is_suddenly_almost_empty_changes_nothing(source):
    bring_in(source, calendar(event(), *keep(3)))
    assert not bring_in(source, calendar(event(title="Natt"), *keep(1)))
    assert "tredjedel" in source.fault
    assert not EventPage.objects.filter(title="Natt").exists()
    assert not SourcedEvent.objects.filter(withdrawn_at__isnull=False).exists()


# Identity.


def test_a_source_that_renews_its_uids_gives_no_doubles(source):
    bring_in(source, calendar(event(uid="en"), event(uid="tva", title="Annat")))
    bring_in(source, calendar(event(EVENING, uid="tre"), event(uid="fyra", title="Annat")))
    assert EventPage.objects.count() == 2
    assert set(SourcedEvent.objects.values_list("uid", flat=True)) == {"tre", "fyra"}
    assert source.withdrawn == 0


def test_two_alike_under_renewed_uids_stay_two(source):
    bring_in(source, calendar(event("SEQUENCE:4", uid="en"), event(uid="tva")))
    pages = set(EventPage.objects.values_list("pk", flat=True))
    bring_in(source, calendar(event(EVENING, uid="tre"), event(EVENING, uid="fyra")))
    assert set(EventPage.objects.values_list("pk", flat=True)) == pages
    assert (source.changed, source.withdrawn) == (2, 0)


# With a Thursday too, which no rule of ours can say.
WEEKLY = "DTEND:20991005T200000\nRRULE:FREQ=WEEKLY;COUNT=4"
FITS, FITS_NOT = event(WEEKLY), event(f"{WEEKLY}\nRDATE:20991008T180000")


def test_a_source_that_would_give_too_many_pages_gives_none(source, monkeypatch):
    monkeypatch.setattr(comparing, "MOST_EVENTS", 4)
    assert not bring_in(source, calendar(FITS_NOT))
    assert source.fault == "Kalendern skulle ge fler än 4 sidor."
    assert bring_in(source, calendar(FITS))


def test_two_sources_may_use_the_same_uid(source):
    other = SourceFactory()
    bring_in(source, calendar(event()))
    bring_in(other, calendar(event()))
    assert EventPage.objects.count() == 2


def test_addresses_that_the_calendar_uses_itself_are_not_taken(source):
    titles = ("Arkiv", "Månad", "🎉", "Kväll", "Kväll")
    bring_in(
        source,
        calendar(*(event(uid=str(n), title=title) for n, title in enumerate(titles))),
    )
    assert sorted(EventPage.objects.values_list("slug", flat=True)) == [
        "2099-10-05",
        "arkiv-2099-10-05",
        "kvall-2099-10-05",
        "kvall-2099-10-05-2",
        "manad-2099-10-05",
    ]


# Asking.


def test_validators_are_kept_and_sent_for_a_week_and_then_all_is_asked_for_anew(source):
    section(CalendarFactory)
    ask = answers(calendar(event()), etag='"abc"', last_modified="igår")
    for days in (0, 1, 9):
        importing.run(source, AT + datetime.timedelta(days=days), ask=ask)
    sent = [order.get("etag", "") for order in ask.orders]
    assert sent == ["", '"abc"', ""]


def test_nothing_new_leaves_everything_and_is_told(source):
    bring_in(source, calendar(event()), etag='"abc"')

    def unchanged(**order):
        return reply_from({"unchanged": True})

    later = AT + datetime.timedelta(hours=1)
    assert importing.run(source, later, ask=unchanged)
    source.refresh_from_db()
    assert (source.run_at, source.fault, source.made) == (later, "", 0)


def test_nothing_new_is_no_answer_to_who_has_told_of_no_version(source):
    bring_in(source, calendar(event(), event(uid="b", title="Två")))

    def unchanged(**order):
        return reply_from({"unchanged": True})

    with pytest.raises(SourceError, match="inte med någon kalender"):
        approving.look(source, AT, ask=unchanged)
    assert approving.pending_reply(source) is None
    assert not importing.run(source, AT, ask=unchanged)


def test_a_fault_is_told_in_words_and_changes_nothing(source):
    bring_in(source, calendar(event()))
    assert not bring_in(source, b"<html>")
    source.refresh_from_db()
    assert source.fault == "Adressen ger en webbsida, inte en kalender."
    assert EventPage.objects.count() == 1
    assert bring_in(source, calendar(event()))
    assert source.fault == ""


def test_the_schedule_takes_only_approved_addresses_and_files_that_wait(home):
    fetched = SourceFactory()
    waiting = SourceFactory(address="", file_name="a.ics")
    SourceFactory(approved_at=None)
    SourceFactory(is_scheduled=False)
    SourceFactory(address="", file_name="a.ics", read_at=AT)
    assert list(importing.due()) == [fetched, waiting]


# All or nothing.


def test_a_fault_in_the_middle_leaves_nothing_half_done(source, monkeypatch):
    bring_in(source, calendar(event()))
    made = []

    def fails(*args, **more):
        made.append(args)
        raise SourceError("mitt i")

    monkeypatch.setattr("events.sources.writing.remember", fails)
    assert not bring_in(source, calendar(event(title="Natt"), event(uid="b"), event(uid="c")))
    assert made
    assert EventPage.objects.count() == SourcedEvent.objects.count() == 1
    assert only().title == "Kväll"
    source.refresh_from_db()
    assert (source.fault, source.made) == ("mitt i", 0)


SMALL = [name for name in CORPUS if not name.startswith("too-many")]


def test_every_file_of_the_corpus_is_brought_in_or_refused_in_words(source):
    for name in SMALL:
        content, expected = CORPUS[name]
        went_well = bring_in(SourceFactory(name=name), content)
        told = EventSource.objects.get(name=name)
        assert went_well == (told.fault == "") == (not isinstance(expected, str)), name
        if went_well:
            assert told.left_out >= expected[1], name


# At the same time.


def test_what_an_editor_saves_during_the_fetch_is_not_written_over(source):
    section(CalendarFactory)
    answer = answers(calendar(event()))

    def meanwhile(**order):
        EventSource.objects.update(name="Nytt namn")
        return answer(**order)

    assert importing.run(source, AT, ask=meanwhile)
    assert EventSource.objects.get().name == "Nytt namn"


def test_what_was_fetched_from_an_address_that_is_no_longer_the_sources_is_thrown_away(source):
    section(CalendarFactory)
    answer = answers(calendar(event()))

    def meanwhile(**order):
        EventSource.objects.update(address="https://example.org/annan.ics", approved_at=None)
        return answer(**order)

    assert not importing.run(source, AT, ask=meanwhile)
    assert not EventPage.objects.exists()
    assert EventSource.objects.get().approved_at is None


def test_the_same_read_in_twice_at_once_gives_no_doubles(source):
    section(CalendarFactory)
    reply = answers(calendar(event()))(today=AT.date())
    first, second = (importing.plan_of(source, reply, AT) for _ in range(2))
    importing.carry_out(source, first, reply, None, AT)
    with pytest.raises(SourceError, match="ändrades medan"):
        importing.carry_out(source, second, reply, None, AT)
    assert EventPage.objects.count() == 1


@pytest.mark.parametrize("count", [1, 3])
def test_comparing_costs_the_same_for_one_event_as_for_three(
    source, count, django_assert_num_queries
):
    content = calendar(*keep(count), event("RRULE:FREQ=WEEKLY;COUNT=3"))
    bring_in(source, content)
    reply = answers(content)(today=AT.date())
    with django_assert_num_queries(2):
        importing.plan_of(source, reply, AT)
