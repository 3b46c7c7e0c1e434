"""Which searches are counted, and which of their words are kept."""

import re
from dataclasses import dataclass

MOST_DIGITS = 5  # more are a phone number, a personnummer or a case number
ROBOT = re.compile(
    r"bot\b|bot[/;_-]|crawl|spider|slurp|preview|fetch|monitor|scan|python|curl|wget|headless", re.I
)


@dataclass(frozen=True)
class Searched:
    """What is kept of one search: the words, empty if they hold an address or a number, and the hits."""

    words: str
    hits: int


def is_counted(request):
    """Whether a visitor has typed the words now: not a robot, a further page or a filter."""
    agent = request.headers.get("User-Agent", "")
    return request.method == "GET" and request.GET.keys() == {"q"} and not ROBOT.search(agent)


def kept(query):
    """The words in lower case; none where they look like an address of mail, a number or a whole letter.

    A name is kept, but nobody reads it until it has been sought often (search/search_reports.py).
    """
    digits = sum(sign.isdecimal() for sign in query.text)
    if "@" in query.text or digits > MOST_DIGITS or query.was_cut:
        return ""
    return str(query).casefold()[:100]
