"""What a visitor's words are asked as: the one place where a word gets more ways to be met."""

from swedish import tokens

from .asked import Asked


def asked_for(query):
    """What to ask an engine for first."""
    return _asked(query, tokens.of_word)


def asked_without_dots(query):
    """What to ask for when nothing was found: å, ä and ö meet a and o."""
    return _asked(query, tokens.without_dots)


def _asked(query, tokens_of):
    words = [part for word in query.words for part in tokens.words_in(word)]
    ways = [_ways(word, tokens_of) for word in words]
    titled = [tuple(way for way in each if way[0].startswith(tokens.TITLE)) for each in ways]
    return Asked(tuple(ways), _whole_title(words), tuple(titled) if all(titled) else ())


def _ways(word, tokens_of):
    """Each token by itself is a way to meet the word. Synonyms come here as more ways."""
    return tuple((token,) for token in tokens_of(word))


def _whole_title(words):
    return (tokens.encoded(tokens.EXACT, "".join(words)),) if words else ()
