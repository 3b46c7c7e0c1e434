"""What a file would change: read against the values that there are, before anything is written.

A column that the file does not have is left as it is, and so is a value that the file does not name
and what an empty cell stands for: an explanation is taken away in the form, never by an oversight.
A value that the site counts is not overwritten from a file.
"""

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field

from handslaget.models import IndicatorPage, Measurement
from handslaget.outcome import NOT_MEASURED, UNDATED, value_in_words

from .cells import RowError, fields_of, plain, quoted, year_of

TOO_MANY_CELLS = (
    "Raden har fler celler än rubrikraden. Delar ett decimalkomma talet i två celler? "
    "Skriv decimalpunkt, eller spara filen med semikolon."
)
NEW, CHANGED, SAME = "ny", "ändrad", "samma"
REMARKS = {"method_break": "Metodbyte", "note": "Anmärkning"}


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
        return value_in_words(self.indicator, self.was["value"]) if self.was else ""

    @property
    def after(self):
        return value_in_words(self.indicator, self.fields["value"])

    @property
    def remarks(self):
        """What else than the value is new, in words: "Metodbyte: ja (nu: nej)"."""
        return [
            f"{label}: {_in_words(self.fields[name])}{self._now(name)}"
            for name, label in REMARKS.items()
            if self._differs(name) or (not self.was and self.fields.get(name))
        ]

    def _differs(self, name):
        return name in self.was and self.was[name] != self.fields[name]

    def _now(self, name):
        return f" (nu: {_in_words(self.was[name])})" if self.was else ""

    def measurement(self):
        """The value as it will be, not saved."""
        one = self.stored or Measurement(indicator=self.indicator, year=self.year)
        for name, value in self.fields.items():
            setattr(one, name, value)
        return one


def _in_words(value):
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return value or "tomt"


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
        indicator, year = self.indicator(cells), year_of(cells.get("year", ""))
        key = (indicator.pk, year)
        if key in self.seen:
            raise RowError(f"Samma indikator och år står redan på rad {self.seen[key]}.")
        self.seen[key] = row.number
        fields, stored = fields_of(cells), self.stored.get(key)
        was = {name: getattr(stored, name) for name in fields} if stored else {}
        found = Change(row.number, indicator, year, fields, stored, was)
        _check(found)
        return found

    def indicator(self, cells):
        slug, title = cells.get("slug", ""), plain(cells.get("indicator", ""))
        by_title = self.by_title.get(title.casefold(), [])
        if not slug and not title:
            raise RowError("Indikatorn är inte ifylld.")
        if slug:
            return self._by_slug(slug, title)
        if len(by_title) > 1:
            raise RowError(f"Flera indikatorer heter {quoted(title)}. Skriv kortnamnet.")
        if not by_title:
            raise RowError(f"Det finns ingen indikator som heter {quoted(title)}.")
        return by_title[0]

    def _by_slug(self, slug, title):
        page = self.by_slug.get(slug)
        if page is None:
            raise RowError(f"Det finns ingen indikator med kortnamnet {quoted(slug)}.")
        if title and page.title.casefold() != title.casefold():
            raise RowError(
                f"Kortnamnet {quoted(slug)} hör till ”{page.title}”, inte till {quoted(title)}."
            )
        return page


def _check(change):
    """Raises RowError for a value that may not be written as it stands."""
    if change.stored and change.stored.counted_at and change.kind == CHANGED:
        raise RowError("Värdet räknas av webbplatsen. Ändra det i listan om det är fel.")
    if not Measurement(indicator=change.indicator, value=change.fields["value"]).is_on_scale:
        raise RowError(f"{change.after} ligger utanför indikatorns skala.")
