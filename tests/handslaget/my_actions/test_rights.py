"""Who may report: officials on their own, those with the permission on all, partner editors never."""

import pytest
from django.urls import reverse

from handslaget.models import ActionOfficial
from handslaget.my_actions.rights import has_something_to_report_on, reportable
from tests.accounts import (
    client_for,
    editor,
    member,
    official,
    partner,
    programme_owner,
    reviewer,
    superuser,
)
from tests.factories import OrganisationFactory, TextPageFactory
from tests.programme_factories import ActionFactory


def menu_of(user):
    return client_for(user).get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize("make", [editor, reviewer, programme_owner, superuser])
def test_who_answers_for_the_programme_reports_on_all(home, make):
    actions = [ActionFactory(), ActionFactory()]
    assert list(reportable(make()).order_by("number")) == actions


def test_an_official_reports_on_the_own_ones_and_on_nothing_else(home):
    mine, other = ActionFactory(), ActionFactory()
    user = official(mine)
    assert list(reportable(user)) == [mine]
    url = reverse("my_actions_report", args=[other.pk])
    for method in ("get", "post"):
        assert getattr(client_for(user), method)(url).url == "/admin/"


def test_an_official_without_any_has_neither_menu_nor_list(home):
    user = member("Tjänsteperson")
    assert not has_something_to_report_on(user)
    assert "Mina insatser" not in menu_of(user)
    assert "Mina insatser" in menu_of(official(ActionFactory(), "annan"))


def test_a_partner_editor_is_never_an_official(home):
    action = ActionFactory()
    user = partner(OrganisationFactory())
    ActionOfficial.objects.create(user=user, action=action)
    assert not reportable(user).exists()
    assert "Mina insatser" not in menu_of(user)


def test_an_official_sees_nothing_else_of_the_admin(home):
    action = ActionFactory()
    user = official(action)
    html = menu_of(user)
    for words in ("Sidor", "Försenade insatser", "Handläggare", "Gemensamma listor"):
        assert f'"{words}"' not in html
    edit = reverse("wagtailadmin_pages:edit", args=[action.pk])
    assert client_for(user).get(edit).url == "/admin/"


CHOOSERS = [
    ("wagtailadmin_choose_page_child", {}),
    ("wagtailadmin_choose_page_child", {"q": "utkast"}),
    ("wagtailadmin_choose_page_search", {"q": "utkast"}),
]


@pytest.mark.indexes
@pytest.mark.parametrize(("view", "query"), CHOOSERS)
def test_an_official_finds_no_draft_where_pages_are_chosen(home, view, query):
    TextPageFactory(title="Ett hemligt utkast", live=False)
    args = [home.pk] if view == "wagtailadmin_choose_page_child" else []
    pages = {
        who: client_for(user).get(reverse(view, args=args), query).content.decode()
        for who, user in (("official", official(ActionFactory())), ("editor", editor()))
    }
    assert "hemligt" not in pages["official"]
    assert "hemligt" in pages["editor"]
