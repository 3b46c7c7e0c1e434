"""Upload, look through, confirm: all or nothing, and nothing lost."""

import base64
import itertools
import re
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError
from django.urls import reverse
from wagtail.log_actions import registry

from handslaget.measurements import saving
from handslaget.measurements.file import read_rows
from handslaget.measurements.plan import plan_of
from handslaget.models import IndicatorPage, Measurement
from handslaget.outcome import value_in_words
from tests.accounts import client_for, editor
from tests.programme_factories import IndicatorFactory, MeasurementFactory
from tests.standing import standing

URL = reverse("matvarden:import")
GOOD = "Indikator;År;Värde\nDialog;2024;3,00\nDialog;2025;3,34\n"


@pytest.fixture
def client(home):
    return client_for(editor())


@pytest.fixture(scope="module")
def indicator(django_db_setup, django_db_blocker):
    with standing(django_db_blocker):
        yield IndicatorFactory(title="Dialog", scale_min=1, scale_max=6, decimals=2)


@pytest.fixture
def dialogue(indicator, db):
    return IndicatorPage.objects.get(pk=indicator.pk)


def upload(client, text):
    content = text if isinstance(text, bytes) else text.encode()
    return client.post(URL, {"file": SimpleUploadedFile("varden.csv", content)})


def confirm(client, response):
    """Press the button of the page that one looked through."""
    html = response.content.decode()
    hidden = dict(re.findall(r'name="(content|digest)" value="([^"]*)"', html))
    return client.post(URL, hidden)


def cells(html):
    """What the cells of the page's listing say, in the order that one reads."""
    listing = html.split('<table class="listing">')[1].split("</table>")[0]
    return re.findall(r"<td>(.*?)</td>", listing)


def stored():
    return [(one.year, str(one.value)) for one in Measurement.objects.all()]


def test_looking_through_writes_nothing_and_says_what_will_happen(client, dialogue):
    MeasurementFactory(indicator=dialogue, year=2024, value=Decimal("2.90"))
    html = upload(client, GOOD).content.decode()
    assert "Nya värden: 1. Ändrade: 1. Stämmer redan: 0." in html
    assert ("2,90", "3,00") in itertools.pairwise(cells(html))
    assert stored() == [(2024, "2.90")]


def test_no_number_that_a_person_reads_has_a_full_stop(client, dialogue):
    MeasurementFactory(indicator=dialogue, year=2024, value=Decimal("2.9"))
    upload_with_points = GOOD.replace("3,", "3.")
    html = upload(client, upload_with_points).content.decode()
    assert ("2,90", "3,00") in itertools.pairwise(cells(html))
    assert not re.search(r"\d\.\d", "".join(cells(html)))


def test_confirming_writes_what_was_shown_and_leaves_the_rest(client, dialogue):
    MeasurementFactory(indicator=dialogue, year=2020, value=2)
    response = confirm(client, upload(client, GOOD))
    assert response["Location"] == reverse("matvarden:index")
    assert stored() == [(2020, "2.00"), (2024, "3.00"), (2025, "3.34")]


def test_one_wrong_row_stops_the_whole_file(client, dialogue):
    html = upload(client, GOOD + "Okänd;2025;1\n").content.decode()
    assert "En rad är fel. Inget är sparat." in html
    assert "Rad 4: Det finns ingen indikator som heter ”Okänd”." in html
    assert 'name="digest"' not in html
    assert stored() == []


def test_a_value_that_somebody_changes_meanwhile_is_shown_again(client, dialogue):
    looked = upload(client, GOOD)
    MeasurementFactory(indicator=dialogue, year=2025, value=5)
    again = confirm(client, looked)
    assert "Värdena har ändrats sedan du tittade" in again.content.decode()
    assert stored() == [(2025, "5.00")]
    confirm(client, again)
    assert stored() == [(2024, "3.00"), (2025, "3.34")]


def test_an_indicator_that_is_gone_meanwhile_is_told(client, dialogue):
    looked = upload(client, GOOD)
    dialogue.delete()
    html = confirm(client, looked).content.decode()
    assert "ingen indikator som heter ”Dialog”" in html


def test_a_fault_in_the_middle_of_writing_leaves_nothing(client, dialogue, monkeypatch):
    write = saving.save

    def stumble(measurement, *args, **kwargs):
        if measurement.year == 2025:
            raise IntegrityError
        write(measurement, *args, **kwargs)

    looked = upload(client, GOOD)
    monkeypatch.setattr(saving, "save", stumble)
    assert "inget är sparat" in confirm(client, looked).content.decode()
    assert stored() == []


def test_each_imported_value_shows_its_line_in_its_own_history(client, dialogue):
    confirm(client, upload(client, GOOD + "Dialog;2023;2,80\n"))
    for one in Measurement.objects.all():
        history = client.get(reverse("matvarden:history", args=[one.pk])).content.decode()
        assert f"Lade till {value_in_words(dialogue, one.value)} (import)" in history


def test_every_imported_value_is_in_the_history(client, dialogue):
    MeasurementFactory(indicator=dialogue, year=2024, value=Decimal("2.90"))
    confirm(client, upload(client, GOOD))
    told = {
        one.year: registry.get_logs_for_instance(one).get() for one in Measurement.objects.all()
    }
    assert told[2024].message == "Ändrade värdet från 2,90 till 3,00 (import)"
    assert told[2025].message == "Lade till 3,34 (import)"
    assert told[2025].user.username == "redaktör"


def test_a_file_where_all_is_right_already_has_nothing_to_confirm(client, dialogue):
    confirm(client, upload(client, GOOD))
    html = upload(client, GOOD).content.decode()
    assert "Det finns inget att spara" in html
    assert 'name="digest"' not in html


@pytest.mark.parametrize(
    "posted",
    [
        {},
        {"content": "åäö", "digest": "x"},
        {"content": "!!", "digest": "x"},
        {"content": "", "digest": ""},
        {"file": "inte en fil"},
    ],
)
def test_no_post_is_an_error(client, dialogue, posted):
    response = client.post(URL, posted)
    assert response.status_code == 200
    assert "Inget är sparat." in response.content.decode()


def test_a_forged_digest_writes_nothing(client, dialogue):
    html = upload(client, GOOD).content.decode()
    content = re.search(r'name="content" value="([^"]*)"', html)[1]
    client.post(URL, {"content": content, "digest": "påhittad"})
    assert stored() == []


def test_a_wrong_row_stops_the_file_even_when_the_form_is_made_up(client, dialogue):
    content = (GOOD + "Okänd;2025;1\n").encode()
    digest = plan_of(read_rows(content)).digest
    client.post(URL, {"content": base64.b64encode(content).decode(), "digest": digest})
    assert stored() == []


def test_a_file_that_is_too_large_is_refused_without_being_read(client, dialogue):
    html = upload(client, b"a" * (1024 * 1024 + 1)).content.decode()
    assert "högst 1 MB" in html


def test_many_faults_are_told_in_part(client, dialogue):
    rows = "".join(f"Okänd;{year};1\n" for year in range(1950, 2020))
    html = upload(client, "Indikator;År;Värde\n" + rows).content.decode()
    assert "70 rader är fel." in html
    assert "och 20 till" in html
