"""Events and what belongs to them: the tables."""

from .calendar_page import CalendarPage
from .council_meeting import CouncilMeetingPage, MeetingDecision
from .date_change import DateChange
from .event import EventPage
from .feed import CalendarEntry, FeedBody, FeedState
from .occurrence import Occurrence
from .place import Arena, Venue

__all__ = [
    "Arena",
    "CalendarEntry",
    "CalendarPage",
    "CouncilMeetingPage",
    "DateChange",
    "EventPage",
    "FeedBody",
    "FeedState",
    "MeetingDecision",
    "Occurrence",
    "Venue",
]
