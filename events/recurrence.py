"""The days that a recurrence rule names, among the rules of RFC 5545 §3.3.10 that editors choose from.

A rule counts in the town's days, so that no time zone can move it: its UNTIL is the last day that
may be one of them. Every rule ends, by a last day or by a number of times.
"""

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from dateutil import rrule

from events import timing

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = {
    "DAILY": rrule.DAILY,
    "WEEKLY": rrule.WEEKLY,
    "MONTHLY": rrule.MONTHLY,
    "YEARLY": rrule.YEARLY,
}
MOST_DATES = 500
LONGEST = 200  # characters of a rule
LONGEST_INTERVAL = 99
FIRST_YEAR = 1997  # our time zone's rule holds from then on; calendars are told no other
DAY_FORMAT = "%Y%m%d"

_WEEKDAY = r"(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)"
_PARTS = {
    "FREQ": "|".join(FREQUENCIES),
    "INTERVAL": r"[1-9]\d?",
    "BYDAY": f"{_WEEKDAY}(?:,{_WEEKDAY})*",
    "BYMONTHDAY": r"-1|[1-9]|[12]\d|3[01]",
    "BYMONTH": r"[1-9]|1[0-2]",
    "UNTIL": r"\d{8}",
    "COUNT": r"[1-9]\d{0,2}",
}


class UnknownRuleError(ValueError):
    """The text is no rule, or none of those that editors can choose."""


@dataclass(frozen=True)
class Rule:
    """A rule in parts: ``weekdays`` as RFC 5545 writes them (``TU``, ``-1TU``)."""

    frequency: str
    interval: int = 1
    weekdays: tuple[str, ...] = ()
    month_day: int | None = None
    month: int | None = None
    until: datetime.date | None = None
    count: int | None = None

    def __str__(self):
        parts = {
            "FREQ": self.frequency,
            "INTERVAL": self.interval if self.interval > 1 else None,
            "BYMONTH": self.month,
            "BYDAY": ",".join(self.weekdays),
            "BYMONTHDAY": self.month_day,
            "UNTIL": self.until and self.until.strftime(DAY_FORMAT),
            "COUNT": self.count,
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def parse(text):
    """The rule that a text such as ``FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231`` means, or UnknownRuleError."""
    parts = _split(text)
    try:
        until = datetime.date.fromisoformat(parts["UNTIL"]) if "UNTIL" in parts else None
    except ValueError as fault:
        raise UnknownRuleError(text) from fault
    found = Rule(
        frequency=parts["FREQ"],
        interval=int(parts.get("INTERVAL", 1)),
        weekdays=tuple(parts["BYDAY"].split(",")) if "BYDAY" in parts else (),
        month_day=_number(parts, "BYMONTHDAY"),
        month=_number(parts, "BYMONTH"),
        until=until,
        count=_number(parts, "COUNT"),
    )
    if not _is_whole(found):
        raise UnknownRuleError(text)
    return found


@lru_cache(maxsize=256)
def rule_days(text, first):
    """The days that the rule names from ``first`` on, soonest first: MOST_DATES + 1 at most."""
    rule = parse(text)
    last = min(rule.until or datetime.date.max, datetime.date(timing.LAST_YEAR, 12, 31))
    named = rrule.rrule(
        FREQUENCIES[rule.frequency],
        dtstart=_naive(first),
        interval=rule.interval,
        byweekday=[_weekday(name) for name in rule.weekdays] or None,
        bymonthday=rule.month_day,
        bymonth=rule.month,
        until=_naive(
            last
        ),  # also when it counts: a rule that names no day is else searched to 9999
        wkst=rrule.MO,
    )
    most = min(rule.count or MOST_DATES + 1, MOST_DATES + 1)
    return tuple(moment.date() for moment in islice(named, most))


def fault(text, first):
    """What is wrong with the rule for a series that begins at ``first``, as a Swedish sentence."""
    try:
        days = rule_days(text, first)
    except UnknownRuleError:
        return "Upprepningen går inte att läsa. Välj den på nytt."
    if first.year < FIRST_YEAR:
        return f"En upprepning kan börja tidigast {FIRST_YEAR}."
    if not days:
        return "Upprepningen ger inga datum. Ändra första dag eller när den slutar."
    if len(days) > MOST_DATES:
        return f"Det blir fler än {MOST_DATES} datum. Låt upprepningen sluta tidigare."
    return ""


def _split(text):
    parts = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name in parts or not re.fullmatch(_PARTS.get(name, r"(?!)"), value, re.ASCII):
            raise UnknownRuleError(text)
        parts[name] = value
    if "FREQ" not in parts:
        raise UnknownRuleError(text)
    return parts


def _is_whole(rule):
    """Whether it ends in one way, and asks only for what its frequency can give."""
    numbered = any(len(name) > 2 for name in rule.weekdays)
    by_day = len(rule.weekdays) > 0
    chosen = {
        "DAILY": not by_day and not rule.month_day and not rule.month,
        "WEEKLY": not numbered and not rule.month_day and not rule.month,
        "MONTHLY": not rule.month and not (by_day and rule.month_day) and by_day == numbered,
        "YEARLY": bool(rule.month) == (by_day or bool(rule.month_day)) and by_day == numbered,
    }
    return (rule.until is None) != (rule.count is None) and chosen[rule.frequency]


def _number(parts, name):
    return int(parts[name]) if name in parts else None


def _naive(day):
    return datetime.datetime.combine(day, timing.MIDNIGHT)


def _weekday(name):
    day = getattr(rrule, name[-2:])
    return day(int(name[:-2])) if len(name) > 2 else day
