"""The lexicon is built once from the word list, as entries of one trie (keys.py)."""

from itertools import chain

from .joints import Joints
from .keys import FIRST, HEAD, MEANT, OTHERWISE, change
from .meanings import counted, sought
from .paradigms import Paradigms
from .word_list import listed_forms

MOST = 250


def entries():
    """All keys with their values. Takes some ten seconds and 700 MB while it runs."""
    paradigms = Paradigms(listed_forms())
    joints = Joints(paradigms)
    return chain(_forms(paradigms, joints.heads), _firsts(joints), _heads(joints))


def _forms(paradigms, heads):
    for form, bases in paradigms.bases().items():
        said = counted(form, bases, paradigms, heads)
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
