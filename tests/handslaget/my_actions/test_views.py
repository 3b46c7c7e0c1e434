"""Mina insatser: one short form, stored as a new update, live at once, in the page's history."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import registry

from handslaget.models import ActionOfficial, ActionPage, ActionUpdate
from tests.accounts import client_for, editor, official
from tests.programme_factories import ActionFactory, ActionUpdateFactory

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)
LIST = reverse("my_actions")


def form(action):
    return reverse("my_actions_report", args=[action.pk])


def said(**changes):
    return {
        "status": "pagar",
        "note": "Vi har träffat tio företag.",
        "next_step": "Vi sammanfattar i maj.",
        "date": TODAY.isoformat(),
        **changes,
    }


def test_what_an_official_saves_is_a_new_update_on_the_page_at_once(home, client):
    action = ActionFactory()
    user = official(action)
    ActionUpdateFactory(action=action, date=TODAY - DAY, note="Det gamla.")
    response = client_for(user).post(form(action), said())
    assert response.url == LIST
    update = action.updates.first()
    assert (update.made_by, update.status, update.date) == (user, "pagar", TODAY)
    html = client.get(action.url).content.decode()
    for words in ("Vi har träffat tio företag.", "Vi sammanfattar i maj.", "Det gamla."):
        assert words in html


def test_the_pages_history_says_who_told_what(home):
    action = ActionFactory()
    client_for(official(action)).post(form(action), said(date="2026-11-03", status="klar"))
    entry = registry.get_logs_for_instance(action).get(action="handslaget.report")
    assert entry.user.username == "tjansteperson"
    assert entry.message == f"Lägesrapport: {'Klar'}, 3 november 2026"
    history = client_for(editor()).get(reverse("wagtailadmin_pages:history", args=[action.pk]))
    assert "Lägesrapport: Klar, 3 november 2026" in history.content.decode()


def test_a_double_click_makes_one(home):
    action = ActionFactory()
    client = client_for(official(action))
    answers = [client.post(form(action), said()).url for _ in range(2)]
    assert answers == [LIST, LIST]
    assert action.updates.count() == 1
    assert registry.get_logs_for_instance(action).filter(action="handslaget.report").count() == 1


@pytest.mark.parametrize("change", [{"note": "Nu elva."}, {"status": "klar"}, {"next_step": ""}])
def test_something_new_said_the_same_day_is_another_one(home, change):
    action = ActionFactory()
    client = client_for(official(action))
    client.post(form(action), said())
    client.post(form(action), said(**change))
    assert action.updates.count() == 2


BAD = {
    "no words": ({"note": "   "}, "Det här fältet är obligatoriskt"),
    "too many words": ({"note": "x" * 501}, "som mest 500 tecken"),
    "no such status": ({"status": "hittepå"}, "Välj ett giltigt alternativ"),
    "a day to come": ({"date": (TODAY + DAY).isoformat()}, "Dagen har inte varit än"),
    "the wrong year": ({"date": "1026-11-03"}, "mer än ett år tillbaka"),
    "a day that could be two": ({"date": "03/04/2026"}, "Skriv datumet som"),
    "a null": ({"next_step": "a\x00b"}, "Null"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_loses_nothing_and_is_told_in_swedish(home, case):
    action = ActionFactory()
    changes, words = BAD[case]
    posted = said(**changes)
    response = client_for(official(action)).post(form(action), posted)
    html = response.content.decode()
    assert response.status_code == 200
    assert words in html
    assert "inte sparad än" in html
    kept = posted["next_step"] if case != "a null" else posted["note"]
    assert kept in html
    assert not ActionUpdate.objects.exists()


def test_a_day_before_the_newest_update_is_refused(home):
    action = ActionFactory()
    ActionUpdateFactory(action=action, date=TODAY - DAY)
    posted = said(date=(TODAY - 2 * DAY).isoformat())
    html = client_for(official(action)).post(form(action), posted).content.decode()
    assert "Det finns redan en lägesrapport från" in html
    assert action.updates.count() == 1


def test_the_form_starts_from_the_newest_status_and_shows_what_was_told(home):
    action = ActionFactory()
    ActionUpdateFactory(action=action, status="pausad", note="Vi väntar.", made_by=editor())
    html = client_for(official(action)).get(form(action)).content.decode()
    assert '<option value="pausad" selected>' in html
    assert f'value="{TODAY.isoformat()}"' in html
    assert "Vi väntar." in html
    assert "Skriven av redaktör" in html


def test_an_official_sees_the_own_insatser_and_an_editor_all(home):
    mine, other = ActionFactory(title="Min insats"), ActionFactory(title="En annans")
    html = client_for(official(mine)).get(LIST).content.decode()
    assert "Min insats" in html
    assert "En annans" not in html
    assert "Övriga insatser" not in html
    ActionOfficial.objects.create(user=(user := editor()), action=other)
    both = client_for(user).get(LIST).content.decode()
    assert both.index("En annans") < both.index("Övriga insatser") < both.index("Min insats")


def test_the_list_says_where_each_stands_and_how_long_it_has_been_silent(home):
    silent, told = ActionFactory(), ActionFactory()
    ActionUpdateFactory(action=silent, date=TODAY - 200 * DAY, status="planeras")
    ActionUpdateFactory(action=told, date=TODAY - DAY)
    client = client_for(editor())
    first, second = client.get(LIST).content.decode().split("<tbody>")[1].split("</tr>")[:2]
    assert "Försenad" in first
    assert "för 200 dagar sedan" in first
    assert "Försenad" not in second
    assert "i går" in second


def test_the_list_costs_the_same_for_one_and_for_three(home, django_assert_num_queries):
    client = client_for(editor())
    ActionFactory()
    client.get(LIST)
    with django_assert_num_queries(13):
        client.get(LIST)
    ActionFactory(), ActionFactory()
    with django_assert_num_queries(13):
        client.get(LIST)


def test_an_insats_that_does_not_exist_is_not_found(home):
    client = client_for(editor())
    assert client.get(f"{LIST}999999/").status_code == 404
    assert client.get(f"{LIST}{10**30}/").status_code == 404


def test_what_is_not_published_says_so(home):
    action = ActionFactory(live=False)
    client = client_for(official(action))
    assert "Inte publicerad" in client.get(LIST).content.decode()
    html = client.post(form(action), said(), follow=True).content.decode()
    assert "Den syns när sidan publiceras." in html


def test_the_page_itself_is_not_touched(home):
    action = ActionFactory()
    before = ActionPage.objects.filter(pk=action.pk).values().get()
    client_for(official(action)).post(form(action), said())
    assert ActionPage.objects.filter(pk=action.pk).values().get() == before
