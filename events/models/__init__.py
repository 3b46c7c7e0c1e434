"""Events and what belongs to them: the tables."""

from .calendar_page import CalendarPage
from .council_meeting import CouncilMeetingPage, MeetingDecision
from .date_change import DateChange
from .event import EventPage
from .feed import CalendarEntry, FeedBody, FeedState
from .occurrence import Occurrence
from .place import Arena, Venue
from .source import EventSource, SourceContent, SourcedEvent

__all__ = [
    "Arena",
    "CalendarEntry",
    "CalendarPage",
    "CouncilMeetingPage",
    "DateChange",
    "EventPage",
    "EventSource",
    "FeedBody",
    "FeedState",
    "MeetingDecision",
    "Occurrence",
    "SourceContent",
    "SourcedEvent",
    "Venue",
]
