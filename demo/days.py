"""Dates told from today, so that the example site is always in the middle of its year."""

import datetime

from mysite.templatetags.swedish import WEEKDAYS


def day(today, offset):
    """The date ``offset`` days from today; negative is past, None stays None."""
    return None if offset is None else today + datetime.timedelta(days=offset)


def weekday(today, name, number):
    """The ``number``:th coming weekday of that name; -1 is the last one before today.

    ``weekday(today, "tisdag", 1)`` is the first Tuesday after today.
    """
    target = WEEKDAYS.index(name)
    if number > 0:
        ahead = (target - today.weekday() - 1) % 7 + 1
        return today + datetime.timedelta(days=ahead + 7 * (number - 1))
    back = (today.weekday() - target - 1) % 7 + 1
    return today - datetime.timedelta(days=back + 7 * (-number - 1))


def clock(text):
    """``"7.30"`` as a time; an empty text is no time."""
    if not text:
        return None
    hour, minute = text.split(".")
    return datetime.time(int(hour), int(minute))
