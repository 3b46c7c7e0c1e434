"""The editors' lists: what they show, to whom, and what comes out as a spreadsheet."""

import datetime
import io

import openpyxl
import pytest
from django.urls import reverse
from django.utils import timezone

from mysite.templatetags.swedish import swedish_date
from tests.accounts import client_for, editor, partner, superuser
from tests.factories import (
    AmbassadorFactory,
    ArenaPageFactory,
    ConsentFactory,
    EventFactory,
    InitiativeFactory,
    InvestmentFactory,
    NewsFactory,
    OrganisationFactory,
    SectorFactory,
)

LISTS = {
    "initiativ": InitiativeFactory,
    "investeringar": InvestmentFactory,
    "evenemang": EventFactory,
    "arenor": ArenaPageFactory,
    "ambassadorer": AmbassadorFactory,
    "organisationer": OrganisationFactory,
    "nyheter": NewsFactory,
}


def index(name):
    return reverse(f"{name}_modeladmin_index")


@pytest.mark.parametrize("name", LISTS)
def test_a_list_shows_its_pages_with_stage_and_review_date(home, name):
    LISTS[name](title="Bryggan vid hamnen")
    html = client_for(editor()).get(index(name)).content.decode()
    assert "Bryggan vid hamnen" in html
    assert "1 januari 2099" in html
    assert "Publicerad" in html


@pytest.mark.parametrize("name", LISTS)
def test_an_empty_list_says_so(home, name):
    response = client_for(superuser()).get(index(name))
    assert response.status_code == 200
    assert "har skapats ännu" in response.content.decode()


def test_a_list_costs_as_many_queries_with_three_pages_as_with_one(home, django_assert_num_queries):
    client = client_for(editor())
    InitiativeFactory()
    client.get(index("initiativ"))
    with django_assert_num_queries(21):
        client.get(index("initiativ"))
    InitiativeFactory(), InitiativeFactory()
    with django_assert_num_queries(21):
        client.get(index("initiativ"))


def test_a_list_is_narrowed_by_filter_and_search(home):
    InitiativeFactory(title="Vinterlager", stage="pagar")
    InitiativeFactory(title="Sommarjobb", stage="ide")
    client = client_for(editor())
    by_stage = client.get(index("initiativ"), {"stage__exact": "pagar"}).content.decode()
    by_word = client.get(index("initiativ"), {"q": "vinter"}).content.decode()
    for html in (by_stage, by_word):
        assert "Vinterlager" in html
        assert "Sommarjobb" not in html


def test_the_list_of_offers_finds_those_whose_last_day_has_passed(home):
    InvestmentFactory(title="Gammal tomt", valid_until="2020-01-01")
    InvestmentFactory(title="Ny tomt")
    url = index("investeringar")
    html = client_for(editor()).get(url, {"giltighet": "utgangna"}).content.decode()
    assert "Gammal tomt" in html
    assert "Ny tomt" not in html


@pytest.mark.parametrize(
    "query",
    [
        "p=9999",
        "p=-1",
        "p=x",
        "q=%00",
        "o=99.x",
        "stage__exact=zzz",
        "sectors__id__exact=x",
        "oversyn=x",
        "e=1",
        "export=pdf",
        "nonsense__in=1",
        "review_date__gte=03/04/2026",
    ],
)
def test_a_list_answers_any_address(home, query):
    InitiativeFactory()
    response = client_for(editor()).get(f"{index('initiativ')}?{query}", follow=True)
    assert response.status_code == 200
    assert "Sida" in response.content.decode()


def test_only_the_filters_that_are_shown_can_be_used(home):
    """Else ``?owner__password__startswith=`` would tell a password's hash letter by letter."""
    user = editor()
    InitiativeFactory(title="Min sida", owner=user)
    html = client_for(user).get(
        index("initiativ"), {"owner__password__startswith": "nothing begins so"}
    )
    assert "Min sida" in html.content.decode()


def test_the_csv_has_swedish_headings_words_for_codes_and_no_formulas(home):
    OrganisationFactory(title="=1+1", phone="+46 583 000 00", kind="forening")
    response = client_for(editor()).get(index("organisationer"), {"export": "csv"})
    heading, row = b"".join(response).decode("utf-8-sig").splitlines()
    assert heading.startswith("Titel;Typ;E-post;Telefon;Ansvarig;Nästa översyn;Publicering")
    assert row.startswith("'=1+1;Förening;;'+46 583 000 00;Kommunledningskontoret;2099-01-01;")


def test_the_xlsx_holds_text_where_a_formula_could_be_and_dates_as_dates(home):
    OrganisationFactory(title="=1+1", phone="+46 583 000 00")
    response = client_for(editor()).get(index("organisationer"), {"export": "xlsx"})
    sheet = openpyxl.load_workbook(io.BytesIO(b"".join(response))).active
    title, _, _, phone, _, review, *_ = list(sheet.rows)[1]
    assert (title.value, title.data_type) == ("=1+1", "s")
    assert (phone.value, phone.data_type) == ("+46 583 000 00", "s")
    assert review.is_date


@pytest.mark.parametrize("name", LISTS)
def test_every_list_comes_out_as_csv_and_xlsx(home, name):
    LISTS[name](title="Bryggan\x0bvid\x07 sjön")  # as old rows may have it
    client = client_for(editor())
    assert "Bryggan vid sjön" in b"".join(client.get(index(name), {"export": "csv"})).decode()
    assert "Bryggan vid sjön" in {row[0].value for row in sheet(client, name).rows}


def sheet(client, name):
    answer = client.get(index(name), {"export": "xlsx"})
    return openpyxl.load_workbook(io.BytesIO(b"".join(answer))).active


def test_a_place_in_words_comes_out_as_its_words(home):
    EventFactory(other_place="Ladan vid kyrkan")
    cells = {cell.value for row in sheet(client_for(editor()), "evenemang").rows for cell in row}
    assert "Ladan vid kyrkan" in cells


def test_a_series_has_the_day_of_its_next_date(home):
    began = timezone.localdate() - datetime.timedelta(days=8)
    EventFactory(starts_on=began, rule="FREQ=DAILY;INTERVAL=10;COUNT=3")
    html = client_for(editor()).get(index("evenemang")).content.decode()
    assert f"{swedish_date(began + datetime.timedelta(days=10))} kl.\xa07.30 (serie)" in html


def test_a_partner_editor_sees_only_the_lists_and_rows_of_the_own_organisation(home):
    own, foreign = OrganisationFactory(), OrganisationFactory()
    InitiativeFactory(title="Vår egen", organisation=own)
    InitiativeFactory(title="En annans", organisation=foreign)
    EventFactory(title="Ingens")
    client = client_for(partner(own))
    initiatives = client.get(index("initiativ")).content.decode()
    assert "Vår egen" in initiatives
    assert "En annans" not in initiatives
    assert "Ingens" not in client.get(index("evenemang")).content.decode()
    for name in ("investeringar", "ambassadorer", "organisationer", "nyheter", "samtycken"):
        assert client.get(index(name)).status_code == 302
    assert index("nyheter") not in initiatives


def test_a_filter_is_called_what_it_is_about_and_nothing_chosen_has_words(home):
    InitiativeFactory()
    SectorFactory(name="Handel")
    html = client_for(editor()).get(index("initiativ")).content.decode()
    assert "<h3>Branscher</h3>" in html
    assert ">Inget valt</a>" in html
    assert ">–</a>" not in html


def test_the_form_of_a_consent_says_in_words_that_something_is_to_be_chosen(home):
    html = client_for(editor()).get(reverse("samtycken_modeladmin_create")).content.decode()
    assert ">Välj uppgift</option>" in html
    assert ">Namn och roll</option>" in html
    assert "-----" not in html
    assert "Nytt samtycke" in html


def test_a_consent_is_recorded_by_the_one_who_is_logged_in(home):
    user, ambassador = editor(), AmbassadorFactory()
    response = client_for(user).post(
        reverse("samtycken_modeladmin_create"),
        {
            "ambassador": ambassador.pk,
            "field": "namn",
            "given_at": "2026-01-01 10:00",
            "wording": "Jag vill synas.",
            "channel": "e-post",
            "recorded_by": "999",
        },
    )
    assert response.status_code == 302
    assert ambassador.consents.get().recorded_by == user


def test_a_consent_can_be_withdrawn_and_nothing_else(home):
    record = ConsentFactory(ambassador=AmbassadorFactory(), wording="Det jag sa.")
    client = client_for(editor())
    url = reverse("samtycken_modeladmin_edit", args=[record.pk])
    withdrawal = {"withdrawn_at": "2026-02-01 10:00", "wording": "Något annat", "field": "ort"}
    client.post(url, withdrawal)
    record.refresh_from_db()
    assert record.withdrawn_at is not None
    assert (record.wording, record.field) == ("Det jag sa.", "namn")
    client.post(url, {"withdrawn_at": ""})
    record.refresh_from_db()
    assert record.withdrawn_at is not None


def test_nobody_deletes_a_consent(home):
    record = ConsentFactory(ambassador=AmbassadorFactory())
    for user in (editor(), superuser()):
        client_for(user).post(reverse("samtycken_modeladmin_delete", args=[record.pk]))
    record.refresh_from_db()
    assert record.pk
