"""What a text is found by, and where in it: made in the child, since a hostile text takes long."""

from swedish import tokens


def findable(text, most):
    """(tokens, places, whether all fit in ``most`` characters).

    Each token of the text once, in the order that they first stand in; the places are where that is,
    in characters from the beginning. Both are strings with spaces between.
    """
    first, length = {}, 0
    for word in tokens.FIND.finditer(text):
        for token in tokens.of_document("", word.group()).split():
            if token not in first:
                length += len(token) + 1
                if length > most:
                    return _told(first, fits=False)
                first[token] = word.start()
    return _told(first, fits=True)


def place_of(sought, tokens, places):
    """Where the first of the tokens that are sought stands, or None."""
    numbers = (_number(token, tokens) for token in sought)
    found = [number for number in numbers if number is not None]
    return int(places.split(" ")[min(found)]) if found else None


def _number(token, tokens):
    """Which token of the string it is, from 0; without taking the string apart."""
    start = f" {tokens} ".find(f" {token} ")
    return None if start < 0 else tokens.count(" ", 0, start)


def _told(first, *, fits):
    return " ".join(first), " ".join(map(str, first.values())), fits
