"""Words meet when a Swede would say that they are the same word, or that one is in the other."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swedish import tokens

TOKEN = re.compile(r"[wtesu]0[a-z0-9]*")

# A word that is typed, and words in a text that it is to find.
MET = {
    "möte": "möten mötets mötenas dialogmöte mötesplats",
    "mötena": "möte mötet",
    "natt": "natten nätter nätternas",
    "hand": "händer handen",
    "bok": "böcker bokens handbok",
    "man": "män mannen",
    "gås": "gåsen gäss gässen",
    "mus": "möss mössen musen",
    "rot": "roten rötter",
    "fiskare": "fiskarna fiskarens",
    "musiker": "musikern musikerna",
    "stor": "större störst stort",
    "gammal": "äldre gamla",
    "söka": "sökte sökt söker",
    "gå": "gick gått",
    "planera": "planerat planerade planeras",
    "hamn": "hamnen hamnar båthamn båthamnarna småbåtshamn",
    "servering": "uteserveringar serveringstillstånd serveringarna",
    "tillstånd": "serveringstillståndet",
    "gata": "gatukontor gatubelysningen",
    "kyrka": "kyrkogård",
    "skola": "förskolor skolbyggnad grundskolan",
    "medborgare": "medborgarförslag",
    "län": "läns länet länsstyrelsen",
    "avfall": "avfallet avfallsplan matavfall",
    "arbetsförmedling": "Arbetsförmedlingen",
    "ansökan": "ansökningar ansökningsblankett låneansökan",
    "bror": "bröder",
    "kö": "kön köer",
    "buller": "bullermätningar",
    "exempelvarg": "exempelvargar exempelvargens",
    "zorblax": "zorblaxs zorblaxen",
    "привет": "Привет",
    "malmö": "Malmø",
}
# A word that is typed, and words that are others.
APART = {
    "привет": "школа مرحبا 日本",
    "län": "lån lånet",
    "lån": "län låna lånade",
    "rad": "råd rådet",
    "råd": "rad raden",
    "hamn": "hamnade",
    "plan": "planera",
    "segel": "segla",
    "fiske": "fiska",
    "planering": "planera planerar",
    "kommun": "kommunal kommunikation",
    "gift": "avgift utgift",
    "rivning": "beskrivning",
    "stad": "verkstad bostad",
    "al": "kommunal",
    "band": "bandage",
    "berg": "Bergman Bergström",
    "båthamn": "hamn båt",
    "bat": "båt",
    "påse": "på",
    "moten": "mot",
}
UNDOTTED = {
    "moten": "möten mötet",
    "bat": "båt båten båthamn",
    "foretag": "företag företagets",
    "smabatshamn": "småbåtshamnen",
    "exempelgasthamn": "Exempelgästhamnen",
    "kafe": "kaféet kafé",
}


def pairs(table):
    return [(typed, said) for typed, words in table.items() for said in words.split()]


@pytest.mark.parametrize(("typed", "said"), pairs(MET))
def test_a_word_finds_its_forms_and_its_compounds(typed, said):
    assert tokens.meets(said, tokens.of_word(typed))


@pytest.mark.parametrize(("typed", "said"), pairs(APART))
def test_another_word_is_not_found(typed, said):
    assert not tokens.meets(said, tokens.of_word(typed))


@pytest.mark.parametrize(("typed", "said"), pairs(UNDOTTED))
def test_without_dots_the_second_try_finds_the_word_meant(typed, said):
    assert tokens.meets(said, tokens.without_dots(typed))


def test_the_second_try_keeps_what_the_first_asked_for():
    assert set(tokens.of_word("moten")) < set(tokens.without_dots("moten"))


def test_a_title_says_its_words_twice_and_itself_whole():
    assert tokens.of_document("Nya hamnen", "").split() == [
        *("e0nyahamnen", "t0ny", "t0hamn"),
        *("w0ny", "w0hamn"),
    ]


def test_a_text_without_a_title_has_no_whole_title():
    assert tokens.of_document("", "Hamnen hamnen") == "w0hamn w0hamn"


def test_a_name_is_found_exactly():
    title = tokens.of_document("Exempel Bryggeri AB", "").split()
    assert all(set(tokens.of_word(word)) & set(title) for word in ["Exempel", "bryggeri", "ab"])


def test_numbers_are_kept_apart_from_letters():
    assert tokens.encoded("w", "å1") != tokens.encoded("w", "11")


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_makes_tokens_of_known_kinds(title, text):
    made = [*tokens.of_document(title, text).split(), *tokens.of_word(text)]
    made += tokens.without_dots(title)
    assert [token for token in made if not TOKEN.fullmatch(token)] == []


@given(st.text(alphabet="abdeknorståäöé", max_size=25))
def test_whatever_is_said_is_found_by_itself(word):
    ways = tokens.of_word(word)
    assert not word or tokens.meets(word, ways)
