"""What a search engine is asked for, in the tokens of swedish/tokens.py."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Asked:
    """Documents that meet all ``words``, those with any of ``lifting`` first.

    A word is met by any of its ways, a way by all of its tokens: ``(("w0hamn",), ("w0b1t", "w0plats"))``
    is a word that is met by the first token or by the two others together. Those that meet all of
    ``in_title``, the same words as they stand in a title, come next.
    """

    words: tuple[tuple[tuple[str, ...], ...], ...]
    lifting: tuple[str, ...] = ()
    in_title: tuple[tuple[tuple[str, ...], ...], ...] = ()

    @property
    def lifts(self):
        """What is met by the first, then by those that come next: each in the shape of ``words``."""
        whole = (tuple((token,) for token in self.lifting),) if self.lifting else ()
        return tuple(words for words in (whole, self.in_title) if words)
