"""Words as editors list them are read whatever stands around them, and faults are told in Swedish."""

import pytest

from search import phrases


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Kö, starta eget", (("kö",), ("starta", "eget"))),
        ("kö;kö\nKÖ ,", (("kö",),)),
        ("  ”Serverings-tillstånd”! ", (("serverings", "tillstånd"),)),
        (",,;", ()),
    ],
)
def test_commas_semicolons_and_lines_part_phrases(text, read):
    assert phrases.phrases(text) == read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("!?", "Skriv minst ett ord"),
        (", ".join(f"ord{n}" for n in range(11)), "högst 10 ord"),
        ("ett två tre fyra fem", "”ett två tre fyra fem” är för långt"),
        ("ett två tre fyra, fem", ""),
    ],
)
def test_what_cannot_be_used_is_told(text, said):
    assert said in phrases.fault(text)
    assert bool(phrases.fault(text)) is bool(said)
