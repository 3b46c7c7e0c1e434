"""Is the day a Swedish holiday? The library knows; it is loaded when somebody first asks."""

from functools import cache


def is_holiday(day):
    """Public holidays (lag 1989:253, Sundays apart) and the eves when Sweden is closed all the same."""
    return day in _holidays(day.year)


@cache
def _holidays(year):
    import holidays  # noqa: PLC0415  # 20 MiB that a process without such a series never needs

    closed = (holidays.PUBLIC, holidays.DE_FACTO)
    return frozenset(holidays.Sweden(years=year, include_sundays=False, categories=closed))
