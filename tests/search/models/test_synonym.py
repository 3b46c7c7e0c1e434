"""A synonym says what is wrong in words that an editor understands."""

import pytest
from django.core.exceptions import ValidationError

from search.models import Synonym


@pytest.mark.parametrize(
    ("words", "also", "field", "said"),
    [
        ("…", "servering", "words", "Skriv minst ett ord"),
        ("sprit", "-", "also", "Skriv minst ett ord"),
        ("sprit, Servering", "servering", "also", "”servering” står redan i det övre fältet"),
    ],
)
def test_a_fault_is_told_at_its_field(words, also, field, said):
    with pytest.raises(ValidationError) as raised:
        Synonym(words=words, also=also).clean()
    assert said in raised.value.message_dict[field][0]


def test_a_synonym_goes_one_way_unless_told():
    one = Synonym(words="sprit, öl", also="starta eget")
    one.clean()
    assert one.ways() == [(("sprit",), (("starta", "eget"),)), (("öl",), (("starta", "eget"),))]
    one.both_ways = True
    assert one.ways()[2:] == [(("starta", "eget"), (("sprit",), ("öl",)))]
