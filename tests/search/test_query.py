"""Any string whatever becomes words that the backends can take."""

import pytest

from search.query import read_query


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("hamn", ("hamn",)),
        ("  båt\thamn\n", ("båt", "hamn")),
        ("rivstarts-möte", ("rivstarts-möte",)),
        ("info@exempel.se", ("info@exempel.se",)),
        ('"frukost', ("frukost",)),
        ("ha\x00mn", ("ha", "mn")),
        ("ha\u200bmn", ("hamn",)),
        ("a\u030angbåt", ("ångbåt",)),
        ("hamn*", ("hamn",)),
        ("NEAR(hamn)", ("NEAR", "hamn")),
        ("' OR 1=1", ("OR", "1", "1")),
        ("\ud800hamn", ("hamn",)),
        ("", ()),
        ("\t\n", ()),
        ('"', ()),
        ("___", ()),
        ("*** -- %%", ()),
    ],
)
def test_only_words_are_left(raw, words):
    assert read_query(raw).words == words


def test_ten_words_are_searched_for_and_the_visitor_is_told():
    assert len(read_query("a " * 11).words) == 10
    assert read_query("a " * 11).was_cut
    assert not read_query("a " * 10).was_cut


def test_a_hundred_characters_are_read():
    assert read_query("x" * 3000).words == ("x" * 100,)
    assert read_query("x" * 3000).was_cut


def test_what_was_typed_can_be_shown_again():
    assert read_query(' "hamn"\x00 \u202eoch vatten ').text == '"hamn" och vatten'


def test_its_parts_are_the_words_as_they_are_indexed():
    assert read_query("3D-print, Hamnen").parts == ["3d", "print", "hamnen"]
