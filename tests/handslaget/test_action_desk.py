"""The editors' lists of insatser and of officials."""

import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from handslaget.models import ActionOfficial
from tests.accounts import client_for, editor, member, official, partner, programme_owner, superuser
from tests.factories import OrganisationFactory
from tests.programme_factories import ActionFactory, ActionUpdateFactory, DevelopmentAreaFactory

ACTIONS = reverse("insatser_modeladmin_index")
OFFICIALS = reverse("handlaggare_modeladmin_index")
OLD = timezone.localdate() - datetime.timedelta(days=200)


def test_the_list_tells_the_state_by_number_and_finds_the_late_ones(home):
    ActionUpdateFactory(action=ActionFactory(title="Senare", number=8), date=OLD, status="pausad")
    ActionUpdateFactory(action=ActionFactory(title="Tidigare", number=2))
    client = client_for(editor())
    html = client.get(ACTIONS).content.decode()
    assert html.index("Tidigare") < html.index("Senare")
    assert "Pausad" in html
    late = client.get(ACTIONS, {"rapportering": "forsenad"}).content.decode()
    assert "Senare" in late
    assert "Tidigare" not in late


@pytest.mark.parametrize(("date", "word"), [(OLD, "Ja"), (timezone.localdate(), "Nej")])
def test_the_list_says_in_a_word_whether_an_insats_is_late(home, date, word):
    ActionUpdateFactory(action=ActionFactory(), date=date)
    html = client_for(editor()).get(ACTIONS).content.decode()
    assert re.search(rf'"field-late title">\s*{word}\s*<', html)


def test_the_development_areas_are_boxes_to_tick(home):
    DevelopmentAreaFactory()
    url = reverse("wagtailadmin_pages:edit", args=[ActionFactory().pk])
    html = client_for(editor()).get(url).content.decode()
    assert '<input type="checkbox" name="development_areas"' in html


def test_the_list_comes_out_as_csv_with_the_state_in_words(home):
    ActionUpdateFactory(action=ActionFactory(title="Servicegaranti", number=2), date=OLD)
    answer = client_for(editor()).get(ACTIONS, {"export": "csv"})
    row = b"".join(answer).decode("utf-8-sig").splitlines()[1]
    assert row.startswith(f"Servicegaranti;2;Pågår;{OLD.isoformat()};Ja;")


def test_the_list_costs_the_same_for_one_and_for_three(home, django_assert_num_queries):
    client = client_for(editor())
    ActionUpdateFactory(action=ActionFactory())
    client.get(ACTIONS)
    with django_assert_num_queries(21):
        client.get(ACTIONS)
    ActionUpdateFactory(action=ActionFactory()), ActionFactory()
    with django_assert_num_queries(21):
        client.get(ACTIONS)


@pytest.mark.parametrize(
    ("make", "seen"), [(programme_owner, 200), (superuser, 200), (editor, 302)]
)
def test_programme_owners_and_administrators_keep_the_officials(home, make, seen):
    assert client_for(make()).get(OFFICIALS).status_code == seen


def appoint(user, action):
    url = reverse("handlaggare_modeladmin_create")
    return client_for(programme_owner()).post(url, {"user": user.pk, "action": action.pk})


def test_an_appointed_official_may_report(home):
    action, user = ActionFactory(), member("Tjänsteperson")
    assert appoint(user, action).status_code == 302
    report = reverse("my_actions_report", args=[action.pk])
    assert client_for(user).get(report).status_code == 200


def test_who_could_not_report_is_refused_with_a_reason(home, django_user_model):
    action = ActionFactory()
    outside = django_user_model.objects.create_user("utan")
    assert "gruppen Tjänsteperson" in appoint(outside, action).content.decode()
    writer = partner(OrganisationFactory())
    django_user_model.objects.filter(username="programägare").delete()
    assert "partnerredaktör kan inte vara" in appoint(writer, action).content.decode()
    assert not ActionOfficial.objects.exists()


def test_the_same_official_is_not_appointed_twice(home):
    action = ActionFactory()
    assert appoint(official(action), action).status_code == 200
    assert ActionOfficial.objects.count() == 1
