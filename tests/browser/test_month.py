"""The month on a phone: the table is laid out as a list, and each day is named in full."""

import re

DAY = r"(Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag) \d+ \w+ \d{4}"


def days_of(page):
    """The days as they stand on the screen."""
    return [day for day in page.locator(".month__date").all_inner_texts() if day.strip()]


def test_on_a_phone_each_day_and_each_event_says_its_weekday(visit):
    visitor = visit(width=390)
    visitor.go("/kalender/manad/")
    page = visitor.page
    assert page.locator("table.month thead").is_hidden()
    days = days_of(page)
    assert days
    assert all(re.match(DAY, day) for day in days)
    read = page.locator("table.month").aria_snapshot()
    named = re.findall(r'link "([^"]+)"', read)
    assert named
    assert all(re.match(DAY.lower(), name.lower()) for name in named)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
