"""How the lexicon is written, for who builds it and for who looks words up.

Three kinds of keys: a form (``båten``), with its bases; ``+`` and a first part (``+gatu``), with the
word behind it; ``=`` and a base that may end a compound (``=båthus``), with where it is joined itself.
"""

from os.path import commonprefix

FIRST, HEAD = "+", "="
MEANT, OTHERWISE = b"1", b"0"  # whether who types the form means this base


def change(word, other):
    """How to make ``other`` of ``word``: how many letters to take away, and which to add."""
    same = len(commonprefix((word, other)))  # noqa: RUF071  of two words, not of two paths
    return bytes([len(word) - same]) + other[same:].encode()


def changed(word, value):
    """The other word again."""
    return word[: len(word) - value[0]] + value[1:].decode()
