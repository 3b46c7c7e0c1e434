"""Events and what belongs to them: the tables."""

from .event import CalendarPage, EventPage
from .place import Arena, Venue

__all__ = ["Arena", "CalendarPage", "EventPage", "Venue"]
