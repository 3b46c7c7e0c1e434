"""Files as people and programs save them."""

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handslaget.measurements.file import LARGEST, MOST_ROWS, FileError, read_rows

ROW = {"indicator": "Dialog", "year": "2025", "value": "3,34"}


def cells(text, encoding="utf-8"):
    return [row.cells for row in read_rows(text.encode(encoding))]


@pytest.mark.parametrize(
    "text",
    [
        "Indikator;År;Värde\r\nDialog;2025;3,34\r\n",
        'indicator,year,value\nDialog,2025,"3,34"\n',
        "INDIKATOR\tår\t värde \nDialog\t2025\t3,34",
        "sep=;\nIndikator;År;Värde\nDialog;2025;3,34",
        "Indikator;Annat;År;Värde\n Dialog ;x; 2025;3,34",
        "Indikator;År;Värde\n\n;;\nDialog;2025;3,34\n\n",
        "\n;;\nIndikator;År;Värde\nDialog;2025;3,34",
        "Indikator;A\u030ar;Va\u0308rde\nDialog;2025;3,34",
    ],
)
def test_separators_headings_and_empty_lines(text):
    assert cells(text) == [ROW]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_encodings(encoding):
    assert cells("Indikator;År;Värde\nDialog;2025;3,34", encoding) == [ROW]


def test_rows_keep_the_number_that_the_spreadsheet_shows():
    rows = read_rows("sep=;\nIndikator;År;Värde\n\nDialog;2025;1\nSkola;2025;2".encode())
    assert [row.number for row in rows] == [4, 5]
    rows = read_rows("\n\nIndikator;År;Värde\nDialog;2025;1".encode())
    assert [row.number for row in rows] == [4]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "tom"),
        (b"\n\n", "tom"),
        (b"PK\x03\x04resten", "Excelfil"),
        ("Indikator;År;Värde".encode("utf-16"), "textfil"),
        ("Indikator;År;Värde\na\x00;1;2".encode(), "textfil"),
        ("Indikator;År;Värde".encode(), "inga rader"),
        ("År;Värde\n1;2".encode(), "Indikator eller Kortnamn"),
        (b"Indikator;A;B\n1;2;3", "kolumnen År och kolumnen Värde"),
        ("Indikator;År;År;Värde\n1;2;3;4".encode(), "två gånger"),
        ('Indikator;År;Värde\n"öppet;1;2'.encode(), "citattecken"),
        ("Indikator;År;Värde\n".encode("cp1252") + b"\x81;1;2", "tecken"),
        (b"a" * (LARGEST + 1), "för stor"),
        ("Indikator;År;Värde\n".encode() + b"a;1;2\n" * (MOST_ROWS + 1), "högst 5000"),
        ("Indikator;År;Värde\n".encode() + b'"' + b"a" * 200_000 + b'";1;2', "citattecken"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(content, words):
    with pytest.raises(FileError, match=words):
        read_rows(content)


@given(st.binary(max_size=200))
@example("Indikator;År;Värde\r\r\n;;;;".encode())
def test_any_bytes_give_rows_or_words(content):
    rows = []
    with contextlib.suppress(FileError):  # anything else fails the test
        rows = read_rows(b"Indikator;Year;value\n" + content)
    assert all(row.cells for row in rows)
