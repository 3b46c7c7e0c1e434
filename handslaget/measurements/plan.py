"""What a file would change: read against the values that there are, before anything is written.

A column that the file does not have is left as it is, and so is a value that the file does not name.
A value that the site counts is not overwritten from a file.
"""

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal

from django.utils import timezone

from handslaget.models import IndicatorPage, Measurement
from handslaget.outcome import NOT_MEASURED, UNDATED
from mysite.desk.spreadsheets import as_text
from mysite.numbers import read_number
from mysite.templatetags.swedish import swedish_number

FIRST_YEAR = 1950
LARGEST = Decimal(10) ** 8
LONGEST_NOTE = 300
TOO_MANY_CELLS = (
    "Raden har fler celler än rubrikraden. Delar ett decimalkomma talet i två celler? "
    "Skriv decimalpunkt, eller spara filen med semikolon."
)
YES, NO = {"ja", "true", "1", "x"}, {"", "nej", "false", "0"}
NEW, CHANGED, SAME = "ny", "ändrad", "samma"


class RowError(ValueError):
    """What is wrong with one row, in Swedish."""


@dataclass(frozen=True)
class Change:
    """One value as the file has it: ``fields`` is what to set, ``was`` what ``stored`` says of them."""

    number: int
    indicator: IndicatorPage
    year: int | None
    fields: dict
    stored: Measurement | None
    was: dict

    @property
    def kind(self):
        if self.stored is None:
            return NEW
        return SAME if self.was == self.fields else CHANGED

    @property
    def when(self):
        return str(self.year or UNDATED)

    @property
    def before(self):
        return swedish_number(self.was["value"]) if self.was else ""

    @property
    def after(self):
        return swedish_number(self.fields["value"])

    def measurement(self):
        """The value as it will be, not saved."""
        one = self.stored or Measurement(indicator=self.indicator, year=self.year)
        for name, value in self.fields.items():
            setattr(one, name, value)
        return one


@dataclass
class Plan:
    """Every change and every fault, (row number, words), of one file."""

    changes: list = field(default_factory=list)
    faults: list = field(default_factory=list)

    def of_kind(self, kind):
        return [change for change in self.changes if change.kind == kind]

    @property
    def new(self):
        return self.of_kind(NEW)

    @property
    def changed(self):
        return self.of_kind(CHANGED)

    @property
    def same(self):
        return self.of_kind(SAME)

    @property
    def to_write(self):
        return [*self.new, *self.changed]

    @property
    def digest(self):
        """Stands for what the editor was shown: another one means that something has changed since."""
        shown = [
            (one.indicator.pk, one.year, sorted(one.was.items()), sorted(one.fields.items()))
            for one in self.changes
        ]
        return hashlib.sha256(repr(shown).encode()).hexdigest()


def plan_of(rows):
    """The plan for the rows of a file; a row that only says "mäts ej" asks for nothing."""
    plan, reader = Plan(), _Reader()
    for row in rows:
        if _is_unmeasured(row.cells):
            continue
        try:
            plan.changes.append(reader.change(row))
        except RowError as fault:
            plan.faults.append((row.number, str(fault)))
    return plan


def _is_unmeasured(cells):
    says_so = cells.get("measurement", "").casefold() == NOT_MEASURED
    return says_so and not cells.get("value") and not cells.get("year")


class _Reader:
    """Knows the indicators and their values, read once, and which rows have come already."""

    def __init__(self):
        pages = list(IndicatorPage.objects.all())
        self.by_slug = {page.slug: page for page in pages}
        self.by_title = defaultdict(list)
        for page in pages:
            self.by_title[page.title.casefold()].append(page)
        stored = Measurement.objects.select_for_update(of=("self",)).select_related("indicator")
        self.stored = {(one.indicator_id, one.year): one for one in stored}
        self.seen = {}

    def change(self, row):
        if row.has_too_many:
            raise RowError(TOO_MANY_CELLS)
        cells = row.cells
        indicator, year = self.indicator(cells), _year(cells.get("year", ""))
        key = (indicator.pk, year)
        if key in self.seen:
            raise RowError(f"Samma indikator och år står redan på rad {self.seen[key]}.")
        self.seen[key] = row.number
        fields, stored = _fields(cells), self.stored.get(key)
        was = {name: getattr(stored, name) for name in fields} if stored else {}
        found = Change(row.number, indicator, year, fields, stored, was)
        _check(found)
        return found

    def indicator(self, cells):
        slug, title = cells.get("slug", ""), _plain(cells.get("indicator", ""))
        by_title = self.by_title.get(title.casefold(), [])
        if not slug and not title:
            raise RowError("Indikatorn är inte ifylld.")
        if slug:
            return self._by_slug(slug, title)
        if len(by_title) > 1:
            raise RowError(f"Flera indikatorer heter ”{title}”. Skriv kortnamnet.")
        if not by_title:
            raise RowError(f"Det finns ingen indikator som heter ”{title}”.")
        return by_title[0]

    def _by_slug(self, slug, title):
        page = self.by_slug.get(slug)
        if page is None:
            raise RowError(f"Det finns ingen indikator med kortnamnet ”{slug}”.")
        if title and page.title.casefold() != title.casefold():
            raise RowError(f"Kortnamnet ”{slug}” hör till ”{page.title}”, inte till ”{title}”.")
        return page


def _fields(cells):
    fields = {"value": _value(cells.get("value", ""))}
    if "note" in cells:
        fields["note"] = _note(cells["note"])
    if "method_break" in cells:
        fields["method_break"] = _yes_or_no(cells["method_break"])
    return fields


def _year(text):
    if text.casefold() in {"", UNDATED}:
        return None
    this_year = timezone.localdate().year  # what has not begun cannot have been measured
    if not (text.isascii() and text.isdecimal() and FIRST_YEAR <= int(text[:9]) <= this_year):
        raise RowError(f"”{text}” är inte ett år mellan {FIRST_YEAR} och {this_year}.")
    return int(text)


def _value(text):
    if not text:
        raise RowError("Värdet är tomt. Ta bort raden om det inte mäts.")
    try:
        value = read_number(text)
    except ValueError as error:
        raise RowError(
            f"”{text}” går inte att läsa som ett tal. Skriv 1234,5 utan tusentalspunkt."
        ) from error
    if value != round(value, 2):
        raise RowError(
            f"”{text}” har fler än två decimaler. Är punkten till för tusental? Skriv den inte."
        )
    if abs(value) >= LARGEST:
        raise RowError(f"”{text}” är för stort.")
    return round(value, 2)


def _note(text):
    note = " ".join(_plain(text).split())
    if as_text(note) != note and note == " ".join(text.split()):
        raise RowError("Anmärkningen börjar som en formel. Börja med en bokstav.")
    if len(note) > LONGEST_NOTE:
        raise RowError(f"Anmärkningen är längre än {LONGEST_NOTE} tecken.")
    return note


def _plain(text):
    """The text without the apostrophe that our own files set before what looks like a formula."""
    return text[1:] if text.startswith("'") and as_text(text[1:]) != text[1:] else text


def _yes_or_no(text):
    if text.casefold() not in YES | NO:
        raise RowError(f"Metodbyte ska vara ja eller nej, inte ”{text}”.")
    return text.casefold() in YES


def _check(change):
    """Raises RowError for a value that may not be written as it stands."""
    if change.stored and change.stored.counted_at and change.kind == CHANGED:
        raise RowError("Värdet räknas av webbplatsen. Ändra det i listan om det är fel.")
    if not Measurement(indicator=change.indicator, value=change.fields["value"]).is_on_scale:
        raise RowError(f"{change.after} ligger utanför indikatorns skala.")
