"""The words of bench/words: their forms, and which compounds contain them."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "words"
DEV, HELD_OUT = "dev", "held_out"
SPLITS = (DEV, HELD_OUT)
# The columns of each file that hold (a lemma, its forms).
LEMMAS = {
    "words": [("lemma", "forms")],
    "compounds": [("lemma", "forms"), ("head", "head_forms")],
    "two_words": [("first", "first_forms"), ("second", "second_forms")],
    "undotted": [("lemma", "forms")],
    "apart": [("one", "one_forms"), ("other", "other_forms")],
    "near": [("lemma", "forms")],
}
# The columns that hold (what a page names, the lemmas in it).
PARTS = {
    "words": [("lemma", "parts")],
    "compounds": [("lemma", "first"), ("lemma", "head"), ("lemma", "also")],
    "names": [("name", "parts"), ("similar", "parts")],
}


def rows(split, name):
    """The rows of one file, as dictionaries."""
    with (FOLDER / split / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fillers():
    """Words for the text between those that are sought."""
    return (FOLDER / "fillers.txt").read_text(encoding="utf-8").split()


@dataclass
class Words:
    """All words of both halves: a hit may be right by a word of the other half.

    ``forms`` has the forms of each lemma, ``parts`` the lemmas in each compound, ``splits`` the half
    that each form was read from first.
    """

    forms: dict = field(default_factory=dict)
    parts: dict = field(default_factory=dict)
    splits: dict = field(default_factory=dict)

    def add(self, lemma, forms, split):
        mine = self.forms.setdefault(lemma, [])
        mine += [form for form in forms if form not in mine]
        for form in forms:
            self.splits.setdefault(form, split)

    def lemmas_of(self, form):
        """The lemmas that ``form`` may stand for; itself when it stands only within compounds."""
        return {lemma for lemma, forms in self.forms.items() if form in forms} or {form}

    def within(self, lemma):
        """The lemma and every part of it, and the parts of those."""
        return {lemma}.union(*(self.within(part) for part in self.parts.get(lemma, ())))


def read():
    """Read every file of both halves."""
    words = Words()
    for split in SPLITS:
        for name, columns in LEMMAS.items():
            for row in rows(split, name):
                _read_lemmas(words, row, columns, split)
        _read_parts(words, split)
    return words


def _read_lemmas(words, row, columns, split):
    for lemma, forms in columns:
        words.add(row[lemma], row[forms].split(), split)
    for near in row.get("near", "").split():
        forms = near.split("/")
        words.add(forms[0], forms, split)


def _read_parts(words, split):
    for name, columns in PARTS.items():
        for row in rows(split, name):
            for whole, parts in columns:
                words.parts.setdefault(row[whole], set()).update(row[parts].split())
