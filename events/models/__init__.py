"""Events and what belongs to them: the tables."""

from .calendar_page import CalendarPage
from .event import EventPage
from .feed import CalendarEntry, FeedBody, FeedState
from .place import Arena, Venue

__all__ = [
    "Arena",
    "CalendarEntry",
    "CalendarPage",
    "EventPage",
    "FeedBody",
    "FeedState",
    "Venue",
]
