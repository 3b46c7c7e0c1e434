"""What was found is marked, and nothing else; which words those are the analysis decides."""

import pytest

from search.asked import Asked
from search.marking import LENGTH, Sought, excerpt, holds, mark
from swedish import tokens


def sought(*words):
    return Sought(Asked(tuple(tuple((one,) for one in tokens.of_word(word)) for word in words)))


def marked(text, *words):
    return [part.text for part in mark(text, sought(*words)) if part.marked]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Hamn i HAMN", ["hamn"], ["Hamn", "HAMN"]),
        ("ÅR och ar", ["år"], ["ÅR"]),
        ("Vid Ön, vid ön.", ["ön"], ["Ön", "ön"]),
        ("rivstarts-möte", ["rivstarts-möte"], ["rivstarts", "möte"]),
        ("a.b", ["."], []),
        ("inget", [], []),
    ],
)
def test_sought_words_are_marked_whatever_their_case(text, words, expected):
    assert marked(text, *words) == expected


def test_a_way_of_several_words_marks_each_of_them():
    way = (*tokens.of_word("starta")[:1], *tokens.of_word("eget")[:1])
    parts = mark("Att starta eget här", Sought(Asked(((way,),))))
    assert [part.text for part in parts if part.marked] == ["starta", "eget"]


def test_the_parts_together_are_the_text():
    text = "<b>Hamn</b> & hamn"
    assert "".join(part.text for part in mark(text, sought("hamn"))) == text


def test_a_long_text_is_cut_around_the_first_hit():
    text = f"{'före ' * 200}hamn{' efter' * 200}"
    piece = excerpt(text, sought("hamn"))
    assert "hamn" in piece
    assert piece.startswith("… före")
    assert piece.endswith("efter …")
    assert len(piece) <= LENGTH + 4


def test_a_short_text_is_left_whole():
    assert excerpt("En hamn.", sought("hamn")) == "En hamn."


def test_a_text_without_a_space_is_cut_all_the_same():
    assert len(excerpt("x" * 1000, sought("hamn"))) <= LENGTH + 2


def test_a_text_holds_a_word_or_not():
    assert holds("Vid hamn", sought("hamn"))
    assert not holds("Vid sjön", sought("hamn"))
