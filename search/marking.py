"""Marks the sought words in a text, as parts for the template: no markup is built in Python.

The index's own analysis says which words those are, so just what was found is marked: other forms,
compounds and the editors' synonyms too.
"""

from dataclasses import dataclass

from swedish import tokens

from .same_word import told

LENGTH = 220  # characters of an excerpt: about two lines on a wide screen, four on a phone


@dataclass(frozen=True)
class Part:
    text: str
    marked: bool


class Sought:
    """What was asked for (search/asked.py), as the words of texts that meet any part of it."""

    def __init__(self, asked):
        self.tokens = {token for ways in asked.words for way in ways for token in way}

    def places(self, text):
        """Where the sought words begin and end in the text, from the first on."""
        for found in tokens.FIND.finditer(text) if self.tokens else ():
            if not self.tokens.isdisjoint(told(found.group())):
                yield found.span()


def mark(text, sought):
    """Split ``text`` into parts, the sought words marked."""
    parts, end = [], 0
    for start, stop in sought.places(text):
        parts += [Part(text[end:start], marked=False), Part(text[start:stop], marked=True)]
        end = stop
    parts.append(Part(text[end:], marked=False))
    return [part for part in parts if part.text]


def holds(text, sought):
    """Whether any of the sought words is in the text."""
    return any(True for _ in sought.places(text))


def excerpt(text, sought):
    """About 220 characters of ``text`` around the first sought word, whole words, dots where cut."""
    first, _ = next(sought.places(text), (0, 0))
    return excerpt_at(text, first)


def excerpt_at(text, first):
    """The same around the place ``first``."""
    start = max(0, first - LENGTH // 3)
    end = start + LENGTH
    before, after = start > 0, end < len(text)
    piece = text[start:end]
    if before:
        piece = f"… {piece.partition(' ')[2] or piece}"
    return f"{piece.rpartition(' ')[0] or piece} …" if after else piece
