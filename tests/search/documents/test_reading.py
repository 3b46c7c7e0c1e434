"""A document's text is read, whatever the file: a state, never an error, and never for long."""

import marisa_trie
import pytest

from mysite.confinement import MEGABYTE
from search.documents import reading
from search.documents.limits import LARGEST_FILE, MOST_CHARACTERS, Limits
from search.documents.pdf import BROKEN_WORD
from search.documents.reading import read, reading_from
from search.models.document_text import State
from swedish import lexicon

from . import files
from .factories import document

BOMB = b"<w:t>" + b"a" * 120 * MEGABYTE
LOCKED_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def found(content, name, **limits):
    return read(document(content=content, name=name), Limits(**limits))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", "Båthamnens avgifter".encode()),
        ("a.txt", "Båthamnens avgifter".encode("utf-16")),
        ("a.csv", "Båthamnens avgifter\n".encode("cp1252")),
        ("A.PDF", files.pdf("Båthamnens avgifter")),
        ("a.pdf", files.pdf("Båthamnens", "avgifter")),
        ("a.pdf", files.locked_pdf("Båthamnens avgifter", password="")),
        ("a.docx", files.word_document("Båthamnens avgifter")),
        ("a.docx", files.word_document(cells=["Båthamnens", "avgifter"])),
        ("a.odt", files.odt("<text:h>Båthamnens</text:h><text:p>avgif<text:s/>ter</text:p>")),
    ],
)
def test_the_text_of_every_kind_of_file_that_is_allowed_is_read(db, name, content):
    read_text = found(content, name)
    assert (read_text.state, read_text.text) == (State.READ, "Båthamnens avgifter")
    assert read_text.tokens
    assert not read_text.was_cut


def test_the_child_looks_words_up_where_the_site_keeps_them(db, tmp_path):
    one_word = marisa_trie.BytesTrie([("exempel", b"1\0")])
    one_word.save(str(tmp_path / lexicon.NAME))
    lexicon.keep_in(tmp_path)
    try:
        assert found(b"hamnen", "a.txt").tokens.split()[0] == "w0hamnen"
    finally:
        lexicon.keep_in("")
    assert found(b"hamnen", "a.txt").tokens.split()[0] == "w0hamn"


def test_a_workbook_is_read_row_by_row(db):
    text = found(files.workbook(["Lokal", "Yta"], ["Verkstad", 620]), "a.xlsx").text
    assert text == "Sheet Lokal Yta Verkstad 620"


@pytest.mark.parametrize(
    ("name", "content", "state"),
    [
        ("a.txt", b"", State.EMPTY),
        ("a.txt", b"\x00\x07 \xe2\x80\x8b", State.EMPTY),
        ("a.pdf", files.pdf(""), State.EMPTY),
        ("a.pdf", files.locked_pdf("Hemligt", password="losen"), State.PROTECTED),
        ("a.docx", LOCKED_OFFICE, State.PROTECTED),
        ("a.xlsx", LOCKED_OFFICE, State.PROTECTED),
        ("a.odt", files.odt("", manifest="<encryption-data/>"), State.PROTECTED),
        ("a.pdf", b"<!doctype html><script>alert(1)</script>", State.UNREADABLE),
        ("a.pdf", files.pdf("Hamn")[:200], State.UNREADABLE),
        ("a.docx", files.word_document("Hamn")[:-300], State.UNREADABLE),
        ("a.docx", files.folder({"a.xml": "<a/>"}), State.UNREADABLE),
        ("a.odt", files.folder({"content.xml": "<a"}), State.UNREADABLE),
        ("a.xlsx", files.word_document("Hamn"), State.UNREADABLE),
        ("a.html", b"Hamn", State.UNREADABLE),
        ("a.docx", files.folder({"word/document.xml": BOMB}), State.TOO_LARGE),
        ("a.odt", files.folder({"content.xml": BOMB}), State.TOO_LARGE),
        ("a.xlsx", files.folder({"xl/workbook.xml": BOMB}), State.TOO_LARGE),
    ],
)
def test_what_cannot_be_read_has_a_state(db, name, content, state):
    assert found(content, name).state == state


def test_entities_that_unfold_to_gigabytes_are_left_folded(db):
    steps = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "hamn">{steps}]><x>&a11;</x>'
    assert found(files.folder({"content.xml": bomb}), "a.odt").state in {
        State.EMPTY,
        State.UNREADABLE,
    }


def test_scripts_and_actions_in_a_pdf_are_no_text_and_do_nothing(db):
    action = b"/OpenAction << /S /JavaScript /JS (app.alert\\('hemligt'\\)) >> "
    assert found(files.pdf("Hamn", extra=action), "a.pdf").text == "Hamn"


def test_pages_that_are_each_others_parents_end(db):
    loop = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9999999 >>",
    ]
    assert found(files.whole(loop), "a.pdf").state in {State.EMPTY, State.UNREADABLE}


def test_a_file_above_the_limit_is_not_read(db):
    assert found(bytes(LARGEST_FILE + 1), "a.txt").state == State.TOO_LARGE


def test_a_file_that_is_gone_cannot_be_read(db):
    gone = document(name="a.txt")
    gone.file.storage.delete(gone.file.name)
    assert read(gone, Limits()).state == State.UNREADABLE


def test_of_a_long_text_the_beginning_is_kept(db):
    kept = found(b"hamn " * (MOST_CHARACTERS // 4), "a.txt")
    assert kept.was_cut
    assert len(kept.text) == MOST_CHARACTERS


def endless():
    """A page that draws itself: small as a file, without an end when it is read."""
    return files.pdf(*["BT " * 10] * 3000)


def test_what_takes_too_long_is_given_up(db):
    assert found(endless(), "a.pdf", seconds=0.3).state == State.TOO_SLOW


def test_what_takes_too_much_memory_is_given_up(db):
    assert found(b"hamn " * 100_000, "a.txt", memory=40 * MEGABYTE).state == State.UNREADABLE


def test_hyphens_at_the_ends_of_lines_are_taken_away_but_not_those_that_are_meant():
    text = "Kom-\nmunens natur-\noch kulturarv"
    assert BROKEN_WORD.sub("", text) == "Kommunens natur-\noch kulturarv"


GOOD = {"text": "Hamnen", "tokens": "w0hamn", "places": "0", "was_cut": False}


def test_what_the_child_should_tell_is_taken():
    assert reading_from(GOOD).state == State.READ


@pytest.mark.parametrize(
    "reply",
    [
        {},
        {"state": "read"},
        {"state": "waiting"},
        {"state": "okänt"},
        {**GOOD, "more": 1},
        {**GOOD, "text": None},
        {**GOOD, "text": "a\x00b"},
        {**GOOD, "text": "\ud800"},
        {**GOOD, "text": "a" * (MOST_CHARACTERS + 1)},
        {**GOOD, "tokens": "w0ö"},
        {**GOOD, "places": "0 1"},
        {**GOOD, "places": "snart"},
        {**GOOD, "was_cut": "ja"},
    ],
)
def test_a_child_that_tells_something_else_is_not_believed(reply):
    assert reading_from(reply).state == State.UNREADABLE


def test_no_more_of_a_large_file_is_fetched_than_shows_that_it_is_large(db, monkeypatch):
    monkeypatch.setattr(reading, "LARGEST_FILE", 3)
    assert reading.content_of(document(content=b"123456")) == b"1234"
