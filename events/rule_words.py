"""A recurrence in plain Swedish: "Varje sista tisdag i månaden, utom juli"."""

import datetime

from events import recurrence
from mysite.dates import MONTHS
from mysite.templatetags.swedish import WEEKDAYS, swedish_date

WORKDAYS = recurrence.WEEKDAYS[:5]
ORDINALS = {
    -5: "femte sista",
    -4: "fjärde sista",
    -3: "tredje sista",
    -2: "näst sista",
    -1: "sista",
    1: "första",
    2: "andra",
    3: "tredje",
    4: "fjärde",
    5: "femte",
    6: "sjätte",
    7: "sjunde",
    8: "åttonde",
    9: "nionde",
    10: "tionde",
}
MOST_DAYS_NAMED = 3


def in_words(event):
    """How the event recurs and when it does not; an empty string if it takes place once."""
    rule = _rule(event)
    if rule is None:
        return ""
    rhythm = _RHYTHMS[rule.frequency](rule, event.starts_on)
    return f"{rhythm}{_exceptions(event)}"


def end_in_words(event):
    """When the series ends: "till och med 31 december 2026" or "10 gånger"."""
    rule = _rule(event)
    if rule is None:
        return ""
    if rule.until:
        return f"till och med {swedish_date(rule.until)}"
    return "1 gång" if rule.count == 1 else f"{rule.count} gånger"


def joined(words):
    """Words as one says them: a, b och c."""
    *first, last = words
    return f"{', '.join(first)} och {last}" if first else last


def _rule(event):
    try:
        return recurrence.parse(event.rule) if event.rule else None
    except recurrence.UnknownRuleError:
        return None


def _daily(rule, first):
    return _every(rule, "dag")


def _weekly(rule, first):
    names = rule.weekdays or (recurrence.WEEKDAYS[first.weekday()],)
    ordered = tuple(sorted(set(names), key=recurrence.WEEKDAYS.index))
    days = [_weekday(name) for name in ordered]
    if len(days) == 1:
        return _every(rule, days[0])
    if rule.interval > 1:
        return f"{_every(rule, 'vecka')}, på {joined([f'{day}ar' for day in days])}"
    return "Varje vardag, måndag till fredag" if ordered == WORKDAYS else f"Varje {joined(days)}"


def _monthly(rule, first):
    lacking = " (de månader som har en)" if _may_lack(rule) else ""
    if rule.weekdays and rule.interval == 1:
        return f"Varje {joined([_numbered(name) for name in rule.weekdays])} i månaden{lacking}"
    if rule.weekdays:
        days = joined([f"{_numbered(name)}en" for name in rule.weekdays])
        return f"{_every(rule, 'månad')}, {days}{lacking}"
    return f"{_every(rule, 'månad')}, {_day_of_month(rule.month_day or first.day)}"


def _yearly(rule, first):
    every, month = _every(rule, "år"), MONTHS[(rule.month or first.month) - 1]
    if rule.weekdays:
        days = joined([f"{_numbered(name)}en" for name in rule.weekdays])
        return f"{every}, {days} i {month}{' (de år som har en)' if _may_lack(rule) else ''}"
    day = rule.month_day or first.day
    return f"{every}, {'sista dagen i' if day == -1 else day} {month}"


_RHYTHMS = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}


def _every(rule, unit):
    """Varje dag, varannan måndag, var tredje månad, vart tredje år."""
    t = "t" if unit == "år" else ""
    if rule.interval == 1:
        return f"Varje {unit}"
    if rule.interval == 2:
        return f"{'Vartannat' if t else 'Varannan'} {unit}"
    ordinal = ORDINALS.get(rule.interval) or _numeral(rule.interval)
    return f"Var{t} {ordinal} {unit}"


def _weekday(name):
    return WEEKDAYS[recurrence.WEEKDAYS.index(name[-2:])]


def _numbered(name):
    return f"{ORDINALS[int(name[:-2])]} {_weekday(name)}"


def _may_lack(rule):
    """Whether it asks for a fifth weekday: about four months a year have one of each."""
    return any(name[:-2] in {"5", "-5"} for name in rule.weekdays)


def _day_of_month(day):
    return "sista dagen" if day == -1 else f"den {_numeral(day)}"


def _numeral(number):
    ends_in_a = number % 10 in {1, 2} and number % 100 not in {11, 12}
    return f"{number}:{'a' if ends_in_a else 'e'}"


def _exceptions(event):
    """Days that the editor took out are named while they are few; else they are counted."""
    words = [MONTHS[month - 1] for month in sorted(set(event.except_months))]
    words += ["svenska helgdagar"] if event.except_holidays else []
    words += _days(sorted(set(event.except_dates)))
    return f", utom {joined(words)}" if words else ""


def _days(texts):
    if len(texts) > MOST_DAYS_NAMED:
        return [f"{len(texts)} enskilda dagar"]
    return [swedish_date(datetime.date.fromisoformat(text)) for text in texts]
