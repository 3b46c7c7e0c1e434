"""A date or a time as somebody writes it: read if it means one thing only, else refused.

Dates: "2026-04-03", "3 april 2026", "3 apr 2026". Times: "9.00", "09:00", "9", "kl. 9".
"03/04/2026" and "3.4.2026" mean different days to different people and are never guessed;
neither is a date without its year (Webbriktlinjer R66).
"""

import datetime
import re

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
LONGEST = 40
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
WORDS = re.compile(r"(?:den )?(\d{1,2})(?::?[ae])? ([a-z]{3,9})\.? (\d{4})", re.ASCII)
TIME = re.compile(r"(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2}))?", re.ASCII)


def read_date(text):
    """The date that ``text`` says; ValueError if it is none or could be more than one."""
    found = ISO.fullmatch(_tidy(text))
    if found:
        return datetime.date(*map(int, found.groups()))
    found = WORDS.fullmatch(_tidy(text))
    if not found:
        raise ValueError(text)
    day, month, year = found.groups()
    return datetime.date(int(year), _month_number(month), int(day))


def read_time(text):
    """The time of day that ``text`` says; ValueError if it is none."""
    found = TIME.fullmatch(_tidy(text))
    if not found:
        raise ValueError(text)
    return datetime.time(*(int(part or 0) for part in found.groups()))


def read_moment(text):
    """The date and the time, in that order and with a space or T between, without a zone."""
    tidy = re.sub(r"(?<=\d)t(?=\d)", " ", _tidy(text))
    for place in [found.start() for found in re.finditer(" ", tidy)][::-1]:
        try:
            return datetime.datetime.combine(read_date(tidy[:place]), read_time(tidy[place:]))
        except ValueError:
            continue
    return datetime.datetime.combine(read_date(tidy), datetime.time())


def _tidy(text):
    if len(text) > LONGEST:
        raise ValueError(text[:LONGEST])
    return " ".join(text.lower().split())


def _month_number(word):
    for number, name in enumerate(MONTHS, start=1):
        if word in {name, name[:3]} or (name == "september" and word == "sept"):
            return number
    raise ValueError(word)
