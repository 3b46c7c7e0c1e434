"""On which days does a series take place? Its rule, less what its editor excepts."""

import datetime

from events import recurrence, timing
from events.swedish_holidays import is_holiday
from mysite.templatetags.swedish import swedish_date


def days_of(event):
    """The days of a series, soonest first, at most as many as a series may have."""
    excepted = _Exceptions(event)
    return [day for day in _rule_days(event) if not excepted.takes(day)]


def excepted_days(event):
    """The days that the rule names and the editor excepts: EXDATE (RFC 5545 §3.8.5.1)."""
    excepted = _Exceptions(event)
    return [day for day in _rule_days(event) if excepted.takes(day)]


def fault(event):
    """What is wrong with the recurrence, as a Swedish sentence, or an empty string."""
    found = recurrence.fault(event.rule, event.starts_on) or _exceptions_fault(event)
    if found:
        return found
    days = days_of(event)
    if not days:
        return "Alla datum är undantagna. Ta bort något av undantagen."
    return _first_date_fault(event, days[0])


def recurs(event):
    """Whether the event has dates by a rule that can be read; else it takes place once."""
    return bool(event.rule) and not fault(event)


def are_days(texts):
    """Whether this is a list of days as JSON keeps them: ``2026-07-14``."""
    try:
        return all(datetime.date.fromisoformat(text).isoformat() == text for text in texts)
    except (TypeError, ValueError):
        return False


def are_months(numbers):
    """Whether this is a list of months: 1 to 12."""
    is_list = isinstance(numbers, list)
    return is_list and all(type(number) is int and 1 <= number <= 12 for number in numbers)


def _exceptions_fault(event):
    readable = are_days(event.except_dates) and are_months(event.except_months)
    return "" if readable else "Undantagen går inte att läsa. Välj dem på nytt."


def _first_date_fault(event, first):
    """In a calendar the first date's times are those of all the others, so each must mean one thing."""
    lasts = timing.last_day(event) - event.starts_on
    clocks = [(first, event.start_time), (first + lasts, event.end_time)]
    faults = (timing.night_fault(day, clock) for day, clock in clocks if clock)
    fault = next(filter(None, faults), "")
    return fault and f"Seriens första datum är {swedish_date(first)}. {fault}"


def _rule_days(event):
    return recurrence.rule_days(event.rule, event.starts_on)[: recurrence.MOST_DATES]


class _Exceptions:
    def __init__(self, event):
        self.days = {datetime.date.fromisoformat(text) for text in event.except_dates}
        self.months = set(event.except_months)
        self.holidays = event.except_holidays

    def takes(self, day):
        in_words = day in self.days or day.month in self.months
        return in_words or (self.holidays and is_holiday(day))
