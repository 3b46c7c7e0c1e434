"""The list names one base a form; the others follow from what else the list says."""

from swedish.meanings import counted, sought
from swedish.paradigms import Paradigms

HEADS = {"hamn": 5, "kurs": 5, "kur": 1}


def paradigms(**listed):
    return Paradigms({base: set(forms.split()) for base, forms in listed.items()})


def test_a_plural_that_was_given_to_a_verb_comes_back_to_its_noun():
    words = paradigms(båt="båten båtens båtarna båtarnas", båta="båtar båtade båt")
    assert words.bases()["båtar"] == {"båt", "båta"}


def test_a_noun_is_no_command_of_a_regular_verb():
    words = paradigms(hamn="hamnen hamnens", hamna="hamn hamnade hamnar")
    assert words.bases()["hamn"] == {"hamn"}


def test_a_command_of_another_verb_is_a_form_of_it():
    words = paradigms(sök="söket sökets", söka="sök söker sökande")
    assert words.bases()["sök"] == {"sök", "söka"}


def test_the_forms_of_a_participle_are_its_verbs():
    words = paradigms(utveckla="utveckla utvecklad utvecklar", utvecklad="utvecklade utvecklat")
    assert words.bases()["utvecklade"] == {"utveckla"}


def test_who_asks_for_a_noun_means_it_and_not_what_it_may_be_a_form_of():
    words = paradigms(träd="träd träden trädens", träda="träder träd trädde trädande")
    both = {"träd", "träda"}
    assert counted("träd", both, words, HEADS) == both
    words.under["träd"] = "träd"
    assert sought("träd", both, words, HEADS) == {"träd"}


def test_a_noun_is_not_the_genitive_of_a_rarer_one():
    words = paradigms(kurs="kursen kursens", kur="kuren kurens kurs")
    assert counted("kurs", {"kurs", "kur"}, words, HEADS) == {"kurs"}
    assert counted("kurs", {"kurs", "kur"}, words, HEADS | {"kurs": 0}) == {"kurs", "kur"}
