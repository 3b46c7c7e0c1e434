"""From an uploaded file to rows of text, or to a fault in words.

Reads what Excel and LibreOffice save in Sweden and what machines write: semicolons, commas or tabs,
UTF-8 with or without byte order mark, Windows-1252. The columns may carry the names of our own two
files; columns that are not known are left alone.
"""

import csv
import io
import itertools
import unicodedata
from dataclasses import dataclass

LARGEST = 1024 * 1024  # bytes
MOST_ROWS = 5_000
SEPARATORS = ";,\t"
# Column → what it may be called; all but the last three must be there, and one of the first two.
NAMES = {
    "slug": {"kortnamn", "slug"},
    "indicator": {"indikator", "indicator"},
    "year": {"år", "year"},
    "value": {"värde", "value"},
    "measurement": {"mätning", "measurement"},
    "note": {"anmärkning", "note"},
    "method_break": {"metodbyte", "method_break"},
}


class FileError(ValueError):
    """The file cannot be read at all; the text is a Swedish sentence for the editor."""


@dataclass(frozen=True)
class TextRow:
    """One line of the file: its number, counted from one with the headings, and its cells.

    With more cells than headings nobody knows which belongs to which: a decimal comma may have cut one.
    """

    number: int
    cells: dict
    has_too_many: bool = False


def read_rows(content):
    """The rows of the file's bytes. Raises FileError."""
    lines = _lines(_text(content))
    columns = _columns(lines[0][1])
    rows = [
        TextRow(
            number,
            {name: cells[at].strip() for name, at in columns.items() if at < len(cells)},
            has_too_many=len(cells) > len(lines[0][1]),
        )
        for number, cells in lines[1:]
        if any(cell.strip() for cell in cells)
    ]
    if not rows:
        raise FileError("Filen har rubriker men inga rader.")
    if len(rows) > MOST_ROWS:
        raise FileError(f"Filen har {len(rows)} rader. Dela den: högst {MOST_ROWS} åt gången.")
    return rows


def _text(content):
    if len(content) > LARGEST:
        raise FileError("Filen är för stor. Den får vara högst 1 MB.")
    if content.startswith(b"PK\x03\x04"):
        raise FileError("Det här är en Excelfil. Spara den som CSV och försök igen.")
    if b"\x00" in content:
        raise FileError("Filen är inte en textfil. Spara den som CSV och försök igen.")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
            return unicodedata.normalize("NFC", text)  # a Mac may write å as a and a ring
        except UnicodeDecodeError:
            continue
    raise FileError("Filens tecken går inte att läsa. Spara den som CSV UTF-8 och försök igen.")


def _lines(text):
    """(line number, cells) of every line, the headings first."""
    text, skipped = _from_headings(text)
    heading = text.partition("\n")[0]
    separator = max(SEPARATORS, key=heading.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        lines = [(reader.line_num + skipped, cells) for cells in reader]
    except csv.Error as error:
        raise FileError(
            "Filen går inte att läsa. Finns det ett citattecken som inte slutar?"
        ) from error
    if not lines or not any(cell.strip() for cell in lines[0][1]):
        raise FileError("Filen är tom.")
    return lines


def _from_headings(text):
    """The text from its headings on, and how many lines stand before: empty ones, and Excel's sep=;."""
    lines = text.splitlines(keepends=True)
    before = sum(1 for _ in itertools.takewhile(_is_before_headings, lines))
    return "".join(lines[before:]), before


def _is_before_headings(line):
    return not line.strip(f"{SEPARATORS} \r\n") or line.strip().lower().startswith("sep=")


def _columns(headings):
    """Name → place, of the columns that are known."""
    found = {}
    for place, heading in enumerate(headings):
        word = heading.strip().casefold()
        name = next((name for name, words in NAMES.items() if word in words), None)
        if name in found:
            raise FileError(f"Kolumnen ”{heading.strip()}” finns två gånger.")
        if name:
            found[name] = place
    missing = [words for words in _owed(found) if words]
    if missing:
        raise FileError(f"Filen saknar {' och '.join(missing)}. Första raden ska vara rubriker.")
    return found


def _owed(found):
    yield "" if {"slug", "indicator"} & set(found) else "kolumnen Indikator eller Kortnamn"
    yield "" if "year" in found else "kolumnen År"
    yield "" if "value" in found else "kolumnen Värde"
