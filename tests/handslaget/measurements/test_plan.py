"""What a file would change, and what is wrong with its rows."""

from decimal import Decimal

import pytest
from django.utils import timezone

from handslaget.indicator_rows import HEADINGS, data_rows, indicator_rows
from handslaget.measurements.file import read_rows
from handslaget.measurements.plan import plan_of
from mysite.data_files import excel_csv, plain_csv
from tests.programme_factories import IndicatorFactory, MeasurementFactory

NEXT_YEAR = timezone.localdate().year + 1
HEAD = "Indikator;År;Värde;Anmärkning;Metodbyte\n"


def plan(text):
    return plan_of(read_rows(text.encode()))


def faults(text):
    return plan(HEAD + text).faults


@pytest.fixture
def dialogue(home):
    return IndicatorFactory(title="Dialog", slug="dialog", scale_min=1, scale_max=6, decimals=2)


def test_new_changed_and_same_are_told_apart(dialogue):
    MeasurementFactory(indicator=dialogue, year=2023, value=Decimal("3.00"))
    MeasurementFactory(indicator=dialogue, year=2024, value=Decimal("3.10"))
    found = plan(HEAD + "Dialog;2023;3;;\nDialog;2024;3,2;;\nDialog;2025;3,34;;\n")
    assert [(one.kind, one.when, one.before, one.after) for one in found.changes] == [
        ("samma", "2023", "3,00", "3,00"),
        ("ändrad", "2024", "3,10", "3,20"),
        ("ny", "2025", "", "3,34"),
    ]


@pytest.mark.parametrize(
    ("decimals", "written", "told"),
    [
        (0, "78", "78"),
        (0, "78.5", "78,5"),
        (1, "3.40", "3,4"),
        (2, "3.4", "3,40"),
        (0, "1234.00", "1\xa0234"),
    ],
)
def test_a_value_is_told_with_the_indicators_decimals(home, decimals, written, told):
    indicator = IndicatorFactory(title="Exempel", decimals=decimals)
    MeasurementFactory(indicator=indicator, year=2024, value=Decimal(written))
    found = plan(HEAD + f"Exempel;2024;{written};;\nExempel;2025;{written};;\n")
    assert [(one.before, one.after) for one in found.changes] == [(told, told), ("", told)]


def test_an_empty_year_is_the_previous_measurement(dialogue):
    found = plan("Kortnamn;År;Värde\ndialog;;3,00\ndialog;2025;3,34\n")
    assert [one.when for one in found.new] == ["föregående mätning", "2025"]
    assert plan("Kortnamn;År;Värde\ndialog;Föregående mätning;3,00").new[0].year is None


def test_a_column_that_is_not_there_changes_nothing(dialogue):
    stored = MeasurementFactory(
        indicator=dialogue, year=2025, value=3, note="Kvar", method_break=True
    )
    change = plan("Indikator;År;Värde\nDialog;2025;3,34").changed[0]
    assert set(change.fields) == {"value"}
    assert (stored.note, stored.method_break) == ("Kvar", True)


def test_an_empty_cell_leaves_what_explains_a_value(dialogue):
    MeasurementFactory(indicator=dialogue, year=2025, value=3, note="Kvar", method_break=True)
    assert plan(HEAD + "Dialog;2025;3;;").same
    (change,) = plan(HEAD + "Dialog;2025;3;;nej").changed
    assert set(change.fields) == {"value", "method_break"}


def test_what_else_than_the_value_changes_is_told(dialogue):
    MeasurementFactory(indicator=dialogue, year=2024, value=3, note="Förut", method_break=True)
    found = plan(HEAD + "Dialog;2024;3;Nu;nej\nDialog;2025;3,1;Ny skala;ja\nDialog;2023;3;;nej")
    assert [one.remarks for one in found.changes] == [
        ["Metodbyte: nej (nu: ja)", "Anmärkning: Nu (nu: Förut)"],
        ["Metodbyte: ja", "Anmärkning: Ny skala"],
        [],
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("Okänd;2025;3;;", "Det finns ingen indikator som heter ”Okänd”."),
        (";2025;3;;", "Indikatorn är inte ifylld."),
        ("Dialog;förra;3;;", "”förra” är inte ett år mellan 1950 och"),
        ("Dialog;1949;3;;", "”1949” är inte ett år mellan 1950 och"),
        ("Dialog;²;3;;", "”²” är inte ett år mellan 1950 och"),
        (f"Dialog;{NEXT_YEAR};3;;", f"”{NEXT_YEAR}” är inte ett år mellan 1950 och"),
        ("Dialog;2025;;;", "Värdet är tomt. Ta bort raden om det inte mäts."),
        ("Dialog;2025;1.234,5;;", "”1.234,5” går inte att läsa som ett tal."),
        ("Dialog;2025;=1+1;;", "”=1+1” går inte att läsa som ett tal."),
        ("Dialog;2025;1.234;;", "fler än två decimaler"),
        ("Dialog;2025;123456789;;", "för stort"),
        (f"Dialog;2025;{'9' * 40};;", "för stort"),
        (f"Dialog;2025;{'9' * 30},12;;", "för stort"),
        ("Dialog;2025;7;;", "7,00 ligger utanför indikatorns skala."),
        ("Dialog;2025;3;=HYPERLINK(1);", "börjar som en formel"),
        (f"Dialog;2025;3;{'a' * 301};", "längre än 300 tecken"),
        (f"Dialog;{'9' * 4000};3;;", f"”{'9' * 59}…” är inte ett år"),
        ("Dialog;2025;3;;kanske", "ja eller nej, inte ”kanske”"),
    ],
)
def test_a_row_that_is_wrong_says_how_with_its_number(dialogue, row, words):
    found = faults(f"Dialog;2020;3;;\n{row}\n")
    assert [number for number, _ in found] == [3]
    assert words in found[0][1]


@pytest.mark.parametrize(
    ("row", "faults"), [("dialog,2025,3,42", 1), ('dialog,2025,"3,42"', 0), ("dialog,2025,3.42", 0)]
)
def test_a_decimal_comma_that_cuts_a_number_in_two_is_no_smaller_number(dialogue, row, faults):
    found = plan(f"slug,year,value\n{row}\n")
    assert [(number, "fler celler" in words) for number, words in found.faults] == [
        (2, True)
    ] * faults
    assert [one.after for one in found.new] == ["3,42"] * (1 - faults)


def test_the_same_year_twice_names_the_first_row(dialogue):
    assert faults("Dialog;2025;3;;\ndialog;2025;4;;\n") == [
        (3, "Samma indikator och år står redan på rad 2.")
    ]


def test_a_short_name_that_belongs_to_another_indicator_is_refused(dialogue):
    found = plan("Kortnamn;Indikator;År;Värde\ndialog;Skola;2025;3\nokänd;;2025;3").faults
    assert found[0][1] == "Kortnamnet ”dialog” hör till ”Dialog”, inte till ”Skola”."
    assert found[1][1] == "Det finns ingen indikator med kortnamnet ”okänd”."


def test_a_title_that_two_indicators_have_needs_the_short_name(dialogue):
    IndicatorFactory(title="Dialog", slug="dialog-2")
    assert "Skriv kortnamnet" in faults("Dialog;2025;3;;")[0][1]


def test_a_counted_value_is_not_overwritten_but_may_stand_in_the_file(dialogue):
    MeasurementFactory(indicator=dialogue, year=2025, value=3, counted_at=timezone.now())
    assert "räknas av webbplatsen" in faults("Dialog;2025;4;;")[0][1]
    assert faults("Dialog;2025;3;;") == []


@pytest.mark.parametrize("write", [excel_csv, plain_csv])
def test_our_own_files_read_back_as_the_same(dialogue, write):
    MeasurementFactory(indicator=dialogue, year=None, value=Decimal("3.00"))
    MeasurementFactory(
        indicator=dialogue, year=2025, value=Decimal("3.34"), note="-minus", method_break=True
    )
    IndicatorFactory(title="-Omätt", slug="omatt")
    rows = data_rows(indicator_rows(timezone.now()))
    found = plan_of(read_rows(write("x", HEADINGS, rows).content))
    assert found.faults == []
    assert [one.kind for one in found.changes] == ["samma", "samma"]


def test_the_digest_stands_for_what_was_shown(dialogue):
    text = HEAD + "Dialog;2025;3;;"
    first = plan(text).digest
    assert plan(text).digest == first
    MeasurementFactory(indicator=dialogue, year=2025, value=2)
    assert plan(text).digest != first
