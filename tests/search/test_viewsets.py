"""The admin of synonyms and picks, in a menu of their own."""

from django.urls import reverse

from search.models import Pick, Synonym
from tests.accounts import client_for, editor, partner
from tests.factories import OrganisationFactory, TextPageFactory
from tests.search.factories import PickFactory, SynonymFactory

ADD = reverse("synonymer:add")


def test_the_menu_leads_to_both_lists_for_editors_only(home):
    for user, shown in ((editor(), True), (partner(OrganisationFactory()), False)):
        html = client_for(user).get(reverse("wagtailadmin_home")).content.decode()
        for name in ("synonymer", "redaktionens-val"):
            assert (reverse(f"{name}:index") in html) is shown


def test_a_synonym_is_written_in_the_form(home):
    client_for(editor()).post(ADD, {"words": "sprit", "also": "servering", "both_ways": "on"})
    assert str(Synonym.objects.get()) == "sprit ↔ servering"


def test_a_fault_is_told_in_swedish(home):
    html = client_for(editor()).post(ADD, {"words": "öl", "also": "Öl"}).content.decode()
    assert "”öl” står redan i det övre fältet" in html


def test_the_form_begins_with_the_words_of_a_report(home):
    html = client_for(editor()).get(ADD, {"ord": 'å"<b>\0' + "x" * 300}).content.decode()
    assert 'value="å&quot;&lt;b&gt;xxx' in html


def test_a_pick_is_written_in_the_form(home):
    page = TextPageFactory(title="Lediga lokaler")
    form = {"words": "lokal", "page": page.pk, "reason": "Här.", "sort_order": 0}
    client = client_for(editor())
    client.post(reverse("redaktionens-val:add"), form)
    assert Pick.objects.get().page.pk == page.pk
    assert "Lediga lokaler" in client.get(pick_list()).content.decode()


def pick_list():
    return reverse("redaktionens-val:index")


def test_the_lists_cost_the_same_for_one_and_for_three(home, django_assert_num_queries):
    client = client_for(editor())
    for number in (1, 3):
        for make in (PickFactory, SynonymFactory):
            make.create_batch(number - make._meta.model.objects.count())
        client.get(pick_list())
        with django_assert_num_queries(13):
            client.get(pick_list())
        with django_assert_num_queries(13):
            client.get(reverse("synonymer:index"))
