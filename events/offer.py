"""What it costs to take part, as schema.org/Offer tells it from the words of an editor."""

import re

FREE = re.compile(r"(gratis|kostnadsfri\w*|fri entré|ingen avgift)[.!]?", re.I)
KRONOR = re.compile(r"(\d{1,3}(?:[ \xa0]?\d{3})?) (?:kr|kronor)\.?", re.I)


def offer_of(event, address):
    """The price as a number where the words are one, else the words alone; None without words."""
    if not event.price:
        return None
    told = {"@type": "Offer", "description": event.price, "url": address}
    kronor = _kronor(event.price.strip())
    return told if kronor is None else {**told, "price": kronor, "priceCurrency": "SEK"}


def _kronor(words):
    if FREE.fullmatch(words):
        return 0
    found = KRONOR.fullmatch(words)
    return int("".join(filter(str.isdigit, found[1]))) if found else None
