"""What a visitor's words are asked as: the one place where a word gets more ways to be met."""

from itertools import product

from swedish import tokens

from .asked import Asked
from .same_word import is_same_without_dots
from .synonyms import other_ways

MOST_WAYS = 200  # of synonyms, in a whole search: an engine refuses some thousand


def asked_for(query, synonyms=()):
    """What to ask an engine for first; ``synonyms`` are the ways of EditorsWords."""
    return _asked(query, other_ways(query.parts, synonyms), tokens.of_word)


def asked_without_dots(query, synonyms=()):
    """What to ask for when nothing was found: å, ä and ö meet a and o."""
    also = other_ways(query.parts, synonyms, is_same_without_dots)
    return _asked(query, also, tokens.without_dots)


def _asked(query, also, tokens_of):
    also = [phrases[: MOST_WAYS // len(also)] for phrases in also]
    words, most = query.parts, MOST_WAYS // max(1, sum(map(len, also)))
    ways = [_ways(word, more, tokens_of, most) for word, more in zip(words, also, strict=True)]
    titled = [tuple(way for way in each if _is_of_title(way)) for each in ways]
    return Asked(tuple(ways), _whole_title(words), tuple(titled) if all(titled) else ())


def _ways(word, phrases, tokens_of, most):
    """Each token by itself is a way to meet the word; of a synonym, a token of each of its words.

    Each phrase gives ``most`` ways at most, with as many tokens of each of its words: the likeliest.
    """
    ways = [(token,) for token in tokens_of(word)]
    for phrase in phrases:
        of_each = int(most ** (1 / len(phrase)) + 1e-9)
        ways += product(*(_sought(each, tokens_of, phrase)[:of_each] for each in phrase))
    return tuple(dict.fromkeys(ways))


def _sought(word, tokens_of, phrase):
    """Its tokens; in a longer phrase without those of a title, since what is in it is also anywhere."""
    found = tokens_of(word)
    return [one for one in found if len(phrase) == 1 or not one.startswith(tokens.TITLE)]


def _is_of_title(way):
    return all(token.startswith(tokens.TITLE) for token in way)


def _whole_title(words):
    return (tokens.encoded(tokens.EXACT, "".join(words)),) if words else ()
