"""The measure of search quality, measured: its words, its judge and its pages."""

import hashlib

import pytest

from bench.quality import words
from bench.quality.judge import Question, all_words, is_right, is_sought
from bench.quality.measuring import measure
from bench.quality.pages import pages
from bench.quality.questions import BASE, NAME, questions

KEYS = {
    "words": ("lemma",),
    "compounds": ("lemma",),
    "two_words": ("first", "second"),
    "undotted": ("lemma",),
    "apart": ("one", "other"),
    "near": ("lemma",),
    "names": ("name",),
}


def half_of(key):
    return words.SPLITS[hashlib.sha256(key.encode()).digest()[0] % 2]


@pytest.mark.parametrize("split", words.SPLITS)
@pytest.mark.parametrize("name", KEYS)
def test_every_row_stands_in_the_half_that_its_key_says(split, name):
    keys = [" ".join(row[column] for column in KEYS[name]) for row in words.rows(split, name)]
    assert {half_of(key) for key in keys} == {split}
    assert len(keys) == len(set(keys))


def test_the_same_pages_are_written_each_time():
    assert list(pages(5)) == list(pages(5))


def test_a_page_names_what_it_is_said_to_name():
    for page in pages(60):
        text = " ".join([page.title, *page.paragraphs]).lower()
        assert all(form.lower() in text for form in page.named)


def test_no_filler_is_a_form_of_a_sought_word():
    assert not set(words.fillers()) & set(all_words().splits)


HAMN = Question(BASE, words.DEV, ("hamn",), (frozenset({"hamn", "hamnen", "hamnar"}),))


@pytest.mark.parametrize(
    ("form", "sought", "right"),
    [
        ("hamnen", True, True),
        ("småbåtshamnar", False, True),  # a compound
        ("hamnavgiften", False, True),
        ("hamna", False, False),  # another word
        ("kommun", False, False),
    ],
)
def test_a_form_is_sought_a_compound_right_and_a_derivation_wrong(form, sought, right):
    named = frozenset({form, "torg"})
    assert (is_sought(HAMN, named), is_right(HAMN, named)) == (sought, right)


def test_two_words_are_right_only_together():
    sought = (frozenset({"båt"}), frozenset({"brygga"}))
    asked = Question("two words", words.DEV, ("båt", "brygga"), sought)
    assert is_right(asked, frozenset({"båtar", "bryggan"}))
    assert not is_right(asked, frozenset({"båtar"}))


def test_a_search_that_finds_everything_recalls_all_with_little_precision():
    named = {number: page.named for number, page in enumerate(pages(40))}
    counts, _ = measure(named, lambda _: set(named))
    assert sum(count["missed"] for count in counts.values()) == 0
    assert counts[BASE, words.DEV]["wrong"] > 0.9 * counts[BASE, words.DEV]["found"]


def test_a_search_that_finds_nothing_misses_all():
    named = {number: page.named for number, page in enumerate(pages(40))}
    counts, faults = measure(named, lambda _: set())
    names = counts[NAME, words.DEV]
    assert names["missed"] == names["sought"] > 0
    assert all(missed and not wrong for some in faults.values() for _, missed, wrong in some)


@pytest.mark.parametrize("split", words.SPLITS)
def test_there_are_enough_questions(split):
    assert len(list(questions(split))) > 900
