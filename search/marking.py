"""Marks the sought words in a text, as parts for the template: no markup is built in Python."""

import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+")
LENGTH = 220  # characters of an excerpt: about two lines on a wide screen, four on a phone
SHORTEST_STEM = 4  # a shorter word is marked only whole, or "år" would mark half of the text


@dataclass(frozen=True)
class Part:
    text: str
    marked: bool


def words_in(text):
    """The words of a text, folded: "Hamnen, Åsa" gives ["hamnen", "åsa"]."""
    return WORD.findall(text.casefold())


def mark(text, words):
    """Split ``text`` into parts, the sought words marked; a longer form of a word counts too."""
    pattern = _pattern(words)
    if not pattern:
        return [Part(text, marked=False)]
    pieces = pattern.split(text)
    parts = [Part(piece, marked=bool(place % 2)) for place, piece in enumerate(pieces)]
    return [part for part in parts if part.text]


def holds(text, words):
    """Whether any of the words is in the text."""
    pattern = _pattern(words)
    return bool(pattern and pattern.search(text))


def excerpt(text, words):
    """About 220 characters of ``text`` around the first sought word, whole words, dots where cut."""
    pattern = _pattern(words)
    match = pattern.search(text) if pattern else None
    start = max(0, match.start() - LENGTH // 3) if match else 0
    end = start + LENGTH
    before, after = start > 0, end < len(text)
    piece = text[start:end]
    if before:
        piece = f"… {piece.partition(' ')[2] or piece}"
    return f"{piece.rpartition(' ')[0] or piece} …" if after else piece


def _pattern(words):
    parts = sorted(set(words_in(" ".join(words))), key=len, reverse=True)
    forms = [re.escape(part) + (r"\w*" if len(part) >= SHORTEST_STEM else "") for part in parts]
    return re.compile(rf"(?<!\w)({'|'.join(forms)})(?!\w)", re.IGNORECASE) if forms else None
