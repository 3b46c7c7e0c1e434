"""The reports of searches: what is not found, what is sought most, how many a week."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.accounts import client_for, editor, partner
from tests.factories import OrganisationFactory
from tests.search.factories import SearchCountFactory

TODAY = timezone.localdate()
REPORTS = ("missed_report", "sought_report", "search_weeks_report")


def days_ago(number):
    return TODAY - datetime.timedelta(days=number)


def rows(name, client=None, **parameters):
    client = client or client_for(editor())
    answer = client.get(reverse(name), {**parameters, "export": "csv"})
    return b"".join(answer).decode("utf-8-sig").splitlines()


def test_the_most_sought_stand_first_with_all_their_days_together(home):
    SearchCountFactory(words="lokal", day=days_ago(0), times=2, hits=4)
    SearchCountFactory(words="lokal", day=days_ago(8), times=3, hits=9)
    SearchCountFactory(words="mark", day=days_ago(1), times=4)
    SearchCountFactory(words="", day=days_ago(1), times=99)
    assert rows("sought_report") == ["Sökord,Sökningar,Träffar senast", "lokal,5,4", "mark,4,3"]


def test_a_period_narrows_the_counts(home):
    SearchCountFactory(words="lokal", day=days_ago(0), times=4)
    SearchCountFactory(words="lokal", day=days_ago(8), times=3)
    client = client_for(editor())
    assert rows("sought_report", client, period="7")[1:] == ["lokal,4,3"]
    assert rows("sought_report", client, period="30")[1:] == ["lokal,7,3"]
    assert rows("sought_report", client, period="rubbish")[0].startswith("Sökord")


def test_without_hits_are_those_whose_latest_search_found_nothing(home):
    SearchCountFactory(words="båtplats", day=days_ago(1), times=3, hits=0)
    SearchCountFactory(words="sprit", day=days_ago(9), times=3, hits=0)
    SearchCountFactory(words="sprit", day=days_ago(0), times=3, hits=2)
    assert rows("missed_report")[1:] == ["båtplats,3,0"]


def test_what_hardly_anybody_has_sought_may_name_a_person_and_is_shown_to_nobody(home):
    SearchCountFactory(words="anna exempel", day=days_ago(9), times=1, hits=0)
    SearchCountFactory(words="anna exempel", day=days_ago(0), times=1, hits=0)
    client = client_for(editor())
    assert rows("missed_report", client)[1:] == rows("sought_report", client)[1:] == []
    SearchCountFactory(words="anna exempel", day=days_ago(1), times=1, hits=0)
    assert rows("missed_report", client)[1:] == ["anna exempel,3,0"]


@pytest.mark.parametrize("name", ["missed_report", "sought_report"])
def test_a_report_says_which_words_it_leaves_out(home, name):
    html = client_for(editor()).get(reverse(name)).content.decode()
    assert "ord som har sökts minst 3 gånger" in html


def test_weeks_count_every_search(home):
    monday = datetime.date(2026, 3, 2)
    SearchCountFactory(words="lokal", day=monday, times=2)
    SearchCountFactory(words="öl", day=monday, times=1, hits=0)
    SearchCountFactory(words="", day=monday + datetime.timedelta(days=6), times=3, hits=0)
    assert rows("search_weeks_report")[1:] == ["2026-03-02,6,1"]


def test_a_row_leads_to_the_search_and_to_a_new_synonym(home):
    SearchCountFactory(words="öl & mat", day=TODAY, times=3, hits=0)
    html = client_for(editor()).get(reverse("missed_report")).content.decode()
    assert "/sok/?q=%C3%B6l+%26+mat" in html
    assert f"{reverse('synonymer:add')}?ord=%C3%B6l+%26+mat" in html
    assert "Gör en synonym" in html


@pytest.mark.parametrize("name", REPORTS)
def test_an_empty_report_says_so_in_words(home, name):
    html = client_for(editor()).get(reverse(name)).content.decode()
    assert "inga sökningar än" in html or "Ingen sökning har varit utan träff" in html


@pytest.mark.parametrize("name", REPORTS)
def test_the_reports_are_in_the_menu_of_those_who_keep_synonyms(home, name):
    for user, shown in ((editor(), True), (partner(OrganisationFactory()), False)):
        html = client_for(user).get(reverse("wagtailadmin_home")).content.decode()
        assert (reverse(name) in html) is shown


def test_what_is_sought_is_no_formula_in_the_file(home):
    SearchCountFactory(words="=1+1", day=TODAY, times=3)
    assert rows("sought_report")[1].startswith("'=1+1,")


def test_the_reports_cost_the_same_for_one_and_for_three(home, django_assert_num_queries):
    client = client_for(editor())
    SearchCountFactory(words="a", day=TODAY, times=3, hits=0)
    [client.get(reverse(name)) for name in REPORTS]
    for words in ("b", "c"):
        for name in REPORTS:
            with django_assert_num_queries(13):
                client.get(reverse(name))
        SearchCountFactory(words=words, day=TODAY, times=3, hits=0)
