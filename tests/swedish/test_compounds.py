"""What a compound is made of, listed or not."""

import pytest

from swedish.compounds import compound, parts


@pytest.mark.parametrize(
    ("base", "inside"),
    [
        ("serveringstillstånd", ["tillstånd", "servering"]),
        ("gatukontor", ["kontor", "gata"]),
        ("småbåtshamn", ["hamn", "småbåt", "båt", "liten"]),
        ("kommunal", []),
        ("avgift", []),
        ("beskrivning", []),
    ],
)
def test_a_listed_word(base, inside):
    assert parts(base) == inside


@pytest.mark.parametrize(
    ("form", "base", "inside"),
    [
        ("näringslivschefen", "näringslivschef", {"chef", "näringsliv", "liv", "näring"}),
        ("exempelgästhamnar", "exempelgästhamn", {"exempel", "gästhamn", "gäst", "hamn"}),
        ("kommunledningskontoret", "kommunledningskontor", {"kommun", "kontor", "ledning"}),
    ],
)
def test_a_word_that_is_not_listed(form, base, inside):
    found = compound(form)
    assert found.bases == (base,)
    assert inside <= set(found.parts)


def test_an_adjective_by_rule_keeps_its_base_without_its_ending_as_a_word():
    found = compound("fiskrika")
    assert (found.bases, found.parts) == (("fiskrik",), ("fisk",))


@pytest.mark.parametrize("word", ["zorblax", "hängglidare", "x" * 200])
def test_no_compound(word):
    assert compound(word) is None
