"""The lexicon is built once from the word list, as entries of one trie.

Three kinds of keys: a form (``båten``), with its bases; ``+`` and a first part (``+gatu``), with the
word behind it; ``=`` and a base that may end a compound (``=båthus``), with where it is joined itself.
"""

from itertools import chain
from os.path import commonprefix

from .joints import Joints
from .meanings import counted, sought
from .paradigms import Paradigms
from .word_list import listed_forms
from .word_parts import FUNCTION_WORDS

FIRST, HEAD = "+", "="
MEANT, OTHERWISE = b"1", b"0"  # whether who types the form means this base
MOST = 250


def entries():
    """All keys with their values. Takes some ten seconds and 700 MB while it runs."""
    paradigms = Paradigms(listed_forms())
    joints = Joints(paradigms)
    return chain(_forms(paradigms, joints.heads), _firsts(joints), _heads(joints))


def change(word, other):
    """How to make ``other`` of ``word``: how many letters to take away, and which to add."""
    same = len(commonprefix((word, other)))  # noqa: RUF071  of two words, not of two paths
    return bytes([len(word) - same]) + other[same:].encode()


def changed(word, value):
    """The other word again."""
    return word[: len(word) - value[0]] + value[1:].decode()


def _forms(paradigms, heads):
    for form, bases in paradigms.bases().items():
        said = (
            {form}
            if form in FUNCTION_WORDS
            else counted(form, bases - FUNCTION_WORDS, paradigms, heads)
        )
        meant = sought(form, said, paradigms, heads)
        for base in said:
            if len(form) < MOST:
                yield form, (MEANT if base in meant else OTHERWISE) + change(form, base)


def _firsts(joints):
    for first, word in joints.firsts.items():
        yield FIRST + first, bytes([min(joints.counts[first], MOST)]) + change(first, word)


def _heads(joints):
    for word in joints.may_end:
        count = min(joints.heads[word], MOST)
        yield HEAD + word, bytes([joints.inner.get(word, 0), count])
