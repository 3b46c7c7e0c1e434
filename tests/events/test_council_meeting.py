"""A meeting of the council is an event: in the calendar, in the feed, under its own category."""

from django.utils import timezone

from events.models import CouncilMeetingPage, EventPage, MeetingDecision
from handslaget.thread import thread_of
from tests.factories import CalendarFactory, InitiativeFactory, section
from tests.programme_factories import ActionFactory, CouncilMeetingFactory


def unfolded(answer):
    """The text of a calendar answer with its folded lines (RFC 5545 §3.1) made whole."""
    return answer.content.decode().replace("\r\n ", "")


def test_it_is_in_the_calendars_list_and_month(home, client):
    section(CalendarFactory)
    CouncilMeetingFactory(title="Rådsmöte i mars")
    assert "Rådsmöte i mars" in client.get("/kalender/").content.decode()
    assert "Rådsmöte i mars" in client.get("/kalender/manad/2099/3/").content.decode()


def test_it_is_in_the_feed_under_the_councils_category(home, client):
    CouncilMeetingFactory(title="Rådsmöte i mars")
    text = unfolded(client.get("/kalender.ics"))
    assert "SUMMARY:Rådsmöte i mars" in text
    assert "CATEGORIES:Näringslivsråd" in text


def test_it_can_be_chosen_by_the_councils_arena(home, client):
    section(CalendarFactory)
    CouncilMeetingFactory(title="Rådsmöte i mars")
    assert "Rådsmöte i mars" in client.get("/kalender/?arena=naringslivsrad").content.decode()


def test_the_feed_follows_a_change_and_an_unpublishing(home, client):
    meeting = CouncilMeetingFactory(title="Gammal rubrik")
    meeting.title = "Ny rubrik"
    meeting.save_revision().publish()
    assert "Ny rubrik" in unfolded(client.get("/kalender.ics"))
    CouncilMeetingPage.objects.get(pk=meeting.pk).unpublish()
    assert "Ny rubrik" not in unfolded(client.get("/kalender.ics"))


def test_it_has_a_calendar_file_of_its_own(home, client):
    meeting = CouncilMeetingFactory(title="Rådsmöte i mars")
    assert "Rådsmöte i mars" in unfolded(client.get(f"{meeting.url.rstrip('/')}.ics"))


def test_it_belongs_to_the_council_above_it(home):
    meeting = CouncilMeetingFactory()
    assert meeting.council.pk == meeting.get_parent().pk


def test_theme_questions_notes_and_decisions_are_read_on_its_page(home, client):
    meeting = CouncilMeetingFactory(theme="Kompetens", questions="<p>Vad saknas?</p>")
    meeting.decisions.add(
        MeetingDecision(text="Starta.", initiative=InitiativeFactory(title="Praktikdagen"))
    )
    meeting.decisions.add(
        MeetingDecision(text="Vänta.", initiative=InitiativeFactory(title="Hemligt", live=False))
    )
    meeting.save_revision().publish()
    text = client.get(meeting.url).content.decode()
    assert all(word in text for word in ("Tema: Kompetens", "Vad saknas?", "Starta.", "Vänta."))
    assert "Praktikdagen" in text
    assert "Hemligt" not in text


def test_it_hangs_on_the_thread_of_its_insats(home):
    action = ActionFactory()
    meeting = CouncilMeetingFactory(title="Rådsmöte", actions=[action])
    step = next(one for one in thread_of(action, timezone.now()) if one.name == "Evenemang")
    assert [item.title for item in step.items] == ["Rådsmöte"]
    assert EventPage.objects.get(pk=meeting.pk).specific == meeting
