"""Events and what belongs to them: the tables."""

from .arena_page import ArenaIndexPage, ArenaPage
from .calendar_page import CalendarPage
from .council_meeting import CouncilMeetingPage, MeetingDecision
from .event import EventPage
from .feed import CalendarEntry, FeedBody, FeedState
from .place import Arena, Venue

__all__ = [
    "Arena",
    "ArenaIndexPage",
    "ArenaPage",
    "CalendarEntry",
    "CalendarPage",
    "CouncilMeetingPage",
    "EventPage",
    "FeedBody",
    "FeedState",
    "MeetingDecision",
    "Venue",
]
