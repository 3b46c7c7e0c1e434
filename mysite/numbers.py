"""Reads a number as people write it in Swedish; ``swedish_number`` writes it."""

import re
from decimal import Decimal

MINUSES = "-\N{MINUS SIGN}"
LONGEST = 40
# Digits, in threes when they are spaced, and at most one decimal sign: 1 234,5 and 1234.5.
NUMBER = re.compile(
    rf"([{MINUSES}]?)(\d+|\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+)(?:[.,](\d+))?", re.ASCII
)


def read_number(text):
    """The Decimal that ``text`` means. Raises ValueError for what could be read in two ways."""
    text = text.strip()
    match = NUMBER.fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        raise ValueError(text)
    minus, whole, part = match.groups()
    digits = "".join(character for character in whole if character.isdigit())
    sign = "-" if minus else ""
    return Decimal(f"{sign}{digits}.{part}" if part else f"{sign}{digits}")
