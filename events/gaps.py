"""What is lacking of the calendar, for the page that tells what the programme lacks."""

from events import outcome
from events.models import EventPage
from handslaget.gap import Gap
from mysite.visibility import listed


def untold_meetings(at):
    """Dialogue meetings that have been held and not told what they led to, the latest first."""
    meetings = listed(EventPage.objects.filter(outcome.owed_q(at)), at)
    return Gap(
        "Dialogmöten utan redovisat utfall",
        "Den som har varit med ska få veta vad samtalet ledde till.",
        list(meetings.order_by("-ends_at", "-pk").defer_streamfields()),
    )
