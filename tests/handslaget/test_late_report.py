"""The report Försenade insatser, and its place in Att göra."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from handslaget.models import ActionPage
from mysite.templatetags.swedish import swedish_date
from tests.accounts import client_for, editor, official, partner, programme_owner
from tests.factories import OrganisationFactory
from tests.programme_factories import ActionFactory, ActionUpdateFactory

REPORT = reverse("late_report")
DAY = datetime.timedelta(days=1)
TODAY = timezone.localdate()


def silent(days=200, **values):
    action = ActionFactory(**values)
    ActionUpdateFactory(action=action, date=TODAY - days * DAY)
    return action


def test_the_report_has_the_late_ones_with_who_is_to_tell_and_the_longest_silent_first(home):
    official(silent(title="Alfa", number=1))
    silent(title="Beta", number=2, days=300)
    never = ActionFactory(title="Gamma", number=3)
    long_ago = timezone.now() - 400 * DAY
    ActionPage.objects.filter(pk=never.pk).update(first_published_at=long_ago)
    silent(title="Nyss", number=4, days=10)
    silent(title="Opublicerad", number=5, live=False)
    html = client_for(programme_owner()).get(REPORT).content.decode()
    places = [html.index(words) for words in ("3. Gamma", "2. Beta", "1. Alfa")]
    assert places == sorted(places)
    assert "tjansteperson" in html
    assert ">200<" in html.replace(" ", "").replace("\n", "")
    assert "Nyss" not in html
    assert "Opublicerad" not in html
    assert swedish_date(TODAY - 300 * DAY) in html


def test_the_report_comes_out_as_text(home):
    silent(title="=1+1", number=2)
    answer = client_for(editor()).get(REPORT, {"export": "csv"})
    heading, row = b"".join(answer).decode("utf-8-sig").splitlines()
    assert heading.startswith("Nummer,Insats,Läge,Senast rapporterat,Dagar utan rapport")
    assert row.startswith(f"2,'=1+1,Pågår,{TODAY - 200 * DAY},200,Ej satt,")


def test_the_report_costs_the_same_for_one_and_for_three(home, django_assert_num_queries):
    client = client_for(editor())
    official(silent())
    client.get(REPORT)
    with django_assert_num_queries(15):
        client.get(REPORT)
    official(silent(), "b"), official(silent(), "c")
    with django_assert_num_queries(15):
        client.get(REPORT)


@pytest.mark.parametrize("role", ["official", "partner"])
def test_it_is_for_those_who_may_report_on_all(home, role):
    user = official(silent()) if role == "official" else partner(OrganisationFactory())
    assert client_for(user).get(REPORT).status_code == 302


def test_att_gora_tells_the_owner_of_all_and_an_official_of_the_own_ones(home):
    mine, other = silent(title="Min tysta"), silent(title="En annans tysta")
    for user, shown, url in (
        (programme_owner(), [mine, other], REPORT),
        (official(mine), [mine], reverse("my_actions")),
    ):
        html = client_for(user).get(reverse("wagtailadmin_home")).content.decode()
        for action in (mine, other):
            assert (reverse("my_actions_report", args=[action.pk]) in html) is (action in shown)
        todo = html.split('<section class="todo">')[1].split("</section>")[0]
        assert "Försenade insatser" in todo
        assert f'href="{url}"' in todo
