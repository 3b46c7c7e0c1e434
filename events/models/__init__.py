"""Events and what belongs to them: the tables."""

from .arena_page import ArenaIndexPage, ArenaPage
from .calendar_page import CalendarPage
from .council_meeting import CouncilMeetingPage, MeetingDecision
from .date_change import DateChange
from .deadline_entry import DeadlineEntry
from .event import EventPage
from .feed import CalendarEntry, FeedBody, FeedState
from .occurrence import Occurrence
from .place import Arena, Venue
from .source import EventSource, SourceContent, SourcedEvent
from .whats_on_page import WhatsOnPage

__all__ = [
    "Arena",
    "ArenaIndexPage",
    "ArenaPage",
    "CalendarEntry",
    "CalendarPage",
    "CouncilMeetingPage",
    "DateChange",
    "DeadlineEntry",
    "EventPage",
    "EventSource",
    "FeedBody",
    "FeedState",
    "MeetingDecision",
    "Occurrence",
    "SourceContent",
    "SourcedEvent",
    "Venue",
    "WhatsOnPage",
]
