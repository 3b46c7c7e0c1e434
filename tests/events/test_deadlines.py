"""Milestones and last days: who may see them, and how calendars are told."""

import datetime

import pytest
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from events import deadline_entries, deadlines, vcalendar
from events.models import DeadlineEntry
from handslaget.models import ActionMilestone
from initiatives.models import InvestmentPage, Milestone
from initiatives.stages import Stage
from tests.calendar_text import faults_of
from tests.factories import InitiativeFactory, InvestmentFactory
from tests.programme_factories import ActionFactory

DAY = datetime.date(2099, 5, 3)
AT = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)
LATER = AT + datetime.timedelta(hours=1)


def milestone(title="Premiär", **fields):
    initiative = InitiativeFactory(title="Vandringsleden", **fields)
    return Milestone.objects.create(initiative=initiative, title=title, planned_on=DAY)


def texts(at=AT):
    now = timezone.now()
    found = [deadlines.of_initiative(row) for row in deadlines.initiative_milestones(now)]
    return deadline_entries.texts(found, at)


def test_a_milestone_is_as_public_as_its_initiative(home):
    row = milestone()
    milestone(live=False)
    private = milestone()
    PageViewRestriction.objects.create(page=private.initiative, restriction_type="login")
    assert [one.pk for one in deadlines.initiative_milestones(timezone.now())] == [row.pk]


@pytest.mark.parametrize("stage", [Stage.PAUSED, Stage.CANCELLED, Stage.FINISHED])
def test_a_milestone_of_what_does_not_go_on_is_not_told(home, stage):
    milestone(stage=stage, result="<p>x</p>", lessons="<p>x</p>")
    assert not deadlines.initiative_milestones(timezone.now()).exists()


def test_an_insats_has_milestones_too(home):
    action = ActionFactory(title="Mötesplatser")
    row = ActionMilestone.objects.create(action=action, title="Arenor", planned_on=DAY)
    ActionMilestone.objects.create(action=ActionFactory(live=False), title="Utkast", planned_on=DAY)
    found = deadlines.of_action(deadlines.action_milestones(timezone.now()).get())
    assert (found.key, found.title) == (f"milstolpe-insats-{row.pk}", "Arenor")
    assert found.page.title == "Mötesplatser"


def test_an_offer_is_told_until_it_is_sold_or_its_last_day_has_passed(home):
    offer = InvestmentFactory(title="Tomten", valid_until=DAY)
    InvestmentFactory(availability=InvestmentPage.Availability.SOLD, valid_until=DAY)
    InvestmentFactory(valid_until=datetime.date(2020, 1, 1))
    found = deadlines.of_offer(deadlines.offers(timezone.now()).get())
    assert (found.key, found.day) == (f"sista-dag-{offer.pk}", DAY)


def test_a_deadline_is_a_whole_day_on_which_nobody_is_busy(home):
    milestone()
    (text,) = texts()
    for line in (
        "SUMMARY:Milstolpe: Premiär",
        "DTSTART;VALUE=DATE:20990503",
        "DTEND;VALUE=DATE:20990504",
        "TRANSP:TRANSPARENT",
        "CATEGORIES:Milstolpe",
        "DTSTAMP:20261101T120000Z",
        "SEQUENCE:0",
    ):
        assert f"{line}\r\n" in text
    assert "Vandringsleden" in text
    assert faults_of(vcalendar.file_of_one(text)) == []
    assert len(Calendar.from_ical(vcalendar.file_of_one(text)).walk("VEVENT")) == 1


def test_hostile_words_do_not_break_the_file(home):
    milestone(title="a\x0bb\r\nEND:VEVENT; å,ä\\ö")
    (text,) = texts()
    assert faults_of(vcalendar.file_of_one(text)) == []
    (read,) = Calendar.from_ical(vcalendar.file_of_one(text)).walk("VEVENT")
    assert read["SUMMARY"] == "Milstolpe: ab\nEND:VEVENT; å,ä\\ö"


def test_a_deadline_keeps_its_identity_and_counts_its_moves(home):
    row = milestone()
    (before,) = texts()
    assert texts(LATER) == [before]
    Milestone.objects.filter(pk=row.pk).update(title="Invigning")
    (renamed,) = texts(LATER)
    assert "SEQUENCE:0\r\n" in renamed
    assert "DTSTAMP:20261101T130000Z\r\n" in renamed
    Milestone.objects.filter(pk=row.pk).update(planned_on=DAY + datetime.timedelta(days=1))
    (moved,) = texts(LATER)
    assert "SEQUENCE:1\r\n" in moved
    assert f"UID:{DeadlineEntry.objects.get().uid}\r\n" in before
    assert f"UID:{DeadlineEntry.objects.get().uid}\r\n" in moved


def test_what_is_done_says_so(home):
    Milestone.objects.filter(pk=milestone().pk).update(done_on=DAY)
    assert "SUMMARY:KLAR: Milstolpe: Premiär\r\n" in texts()[0]


@pytest.mark.parametrize("count", [1, 3])
def test_telling_many_costs_as_many_queries_as_one(home, count, django_assert_num_queries):
    for _ in range(count):
        milestone()
    found = [
        deadlines.of_initiative(row)
        for row in deadlines.initiative_milestones(timezone.now()).select_related("initiative")
    ]
    with django_assert_num_queries(5):  # what is known, made and found; where the site is; written
        deadline_entries.texts(found, AT)
    with django_assert_num_queries(1):
        deadline_entries.texts(found, AT)
