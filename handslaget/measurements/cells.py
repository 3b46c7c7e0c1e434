"""What the cells of a row say: a year, a value, a note, and what is wrong with them, in Swedish."""

from decimal import Decimal

from django.utils import timezone
from django.utils.text import Truncator

from handslaget.outcome import UNDATED
from mysite.desk.spreadsheets import as_text
from mysite.numbers import read_number

FIRST_YEAR = 1950
LARGEST = Decimal(10) ** 8
LONGEST_NOTE = 300
LONGEST_QUOTE = 60
YES, NO = {"ja", "true", "1", "x"}, {"nej", "false", "0"}


class RowError(ValueError):
    """What is wrong with one row, in Swedish."""


def quoted(text):
    """What the cell says, cut when it is too long to be read in a list of faults."""
    return f"”{Truncator(text).chars(LONGEST_QUOTE)}”"


def fields_of(cells):
    """What the row sets, by the fields of ``Measurement``: an empty cell sets nothing. Raises RowError."""
    fields = {"value": _value(cells.get("value", ""))}
    if cells.get("note"):
        fields["note"] = _note(cells["note"])
    if cells.get("method_break"):
        fields["method_break"] = _yes_or_no(cells["method_break"])
    return fields


def year_of(text):
    """The year, or None for the measurement before the first dated one. Raises RowError."""
    if text.casefold() in {"", UNDATED}:
        return None
    this_year = timezone.localdate().year  # what has not begun cannot have been measured
    if not (text.isascii() and text.isdecimal() and FIRST_YEAR <= int(text[:9]) <= this_year):
        raise RowError(f"{quoted(text)} är inte ett år mellan {FIRST_YEAR} och {this_year}.")
    return int(text)


def _value(text):
    if not text:
        raise RowError("Värdet är tomt. Ta bort raden om det inte mäts.")
    try:
        value = read_number(text)
    except ValueError as error:
        raise RowError(
            f"{quoted(text)} går inte att läsa som ett tal. Skriv 1234,5 utan tusentalspunkt."
        ) from error
    if abs(value) >= LARGEST:  # first: a number of many digits cannot be rounded
        raise RowError(f"{quoted(text)} är för stort.")
    if value != round(value, 2):
        raise RowError(
            f"{quoted(text)} har fler än två decimaler. Är punkten till för tusental? Skriv den inte."
        )
    return round(value, 2)


def _note(text):
    note = " ".join(plain(text).split())
    if as_text(note) != note and note == " ".join(text.split()):
        raise RowError("Anmärkningen börjar som en formel. Börja med en bokstav.")
    if len(note) > LONGEST_NOTE:
        raise RowError(f"Anmärkningen är längre än {LONGEST_NOTE} tecken.")
    return note


def plain(text):
    """The text without the apostrophe that our own files set before what looks like a formula."""
    return text[1:] if text.startswith("'") and as_text(text[1:]) != text[1:] else text


def _yes_or_no(text):
    if text.casefold() not in YES | NO:
        raise RowError(f"Metodbyte ska vara ja eller nej, inte {quoted(text)}.")
    return text.casefold() in YES
