"""What is asked, written in the language of a full-text index: it joins tokens by AND and OR."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """``quoted`` writes a token so that nothing in it is read as a part of the language."""

    both: str
    either: str
    quoted: Callable[[str], str]

    def all_words(self, words):
        """All the words of an Asked, each by any of its ways."""
        return self.both.join(f"({self._any(ways)})" for ways in words)

    def all_tokens(self, tokens):
        return self.both.join(map(self.quoted, tokens))

    def _any(self, ways):
        return self.either.join(f"({self.all_tokens(way)})" for way in ways)
