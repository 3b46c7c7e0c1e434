"""The calendar: list, month and archive of everything below it."""

from mysite.page import ListPage


class CalendarPage(ListPage):
    """The calendar: list, month and archive of everything below it."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]

    class Meta:
        verbose_name = "kalender"
        verbose_name_plural = "kalendrar"
