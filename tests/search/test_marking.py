"""Sought words are marked, and nothing else."""

import pytest

from search.marking import LENGTH, excerpt, holds, mark, words_in


def marked(text, *words):
    return [part.text for part in mark(text, words) if part.marked]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Hamnen i hamn", ["hamn"], ["Hamnen", "hamn"]),
        ("ÅRET och år", ["år"], ["år"]),
        ("Ångbåten vid Ön", ["ångbåt", "ön"], ["Ångbåten", "Ön"]),
        ("båthamn", ["hamn"], []),
        ("rivstarts-möte", ["rivstarts-möte"], ["rivstarts", "möte"]),
        ("a.b", ["."], []),
        ("inget", [], []),
    ],
)
def test_whole_words_and_longer_forms_are_marked_whatever_their_case(text, words, expected):
    assert marked(text, *words) == expected


def test_the_parts_together_are_the_text():
    text = "<b>Hamn</b> & hamn"
    assert "".join(part.text for part in mark(text, ["hamn"])) == text


def test_a_long_text_is_cut_around_the_first_hit():
    text = f"{'före ' * 200}hamn{' efter' * 200}"
    piece = excerpt(text, ["hamn"])
    assert "hamn" in piece
    assert piece.startswith("… före")
    assert piece.endswith("efter …")
    assert len(piece) <= LENGTH + 4


def test_a_short_text_is_left_whole():
    assert excerpt("En hamn.", ["hamn"]) == "En hamn."


def test_a_text_without_a_space_is_cut_all_the_same():
    assert len(excerpt("x" * 1000, ["hamn"])) <= LENGTH + 2


def test_a_text_holds_a_word_or_not():
    assert holds("Vid hamnen", ["hamn"])
    assert not holds("Vid sjön", ["hamn"])
    assert words_in("Vid SJÖN, 2026!") == ["vid", "sjön", "2026"]
