"""What the yearly report says of events and of the council's meetings."""

from events import outcome
from events.counters import held
from events.models import CouncilMeetingPage
from handslaget.yearly_report.sections import Section, table
from mysite.templatetags.swedish import swedish_date


def gather(year, at):
    """What was held in ``year``, as known at ``at``."""
    dates = list(held(year, at).soonest_first().for_rows())
    meetings = _meetings(dates)
    dialogues = sum(outcome.is_dialogue(date.event) for date in dates)
    return {
        "counts": [
            ["Genomförda evenemang", len(dates)],
            ["Genomförda dialogmöten", dialogues],
            ["Möten i näringslivsrådet", len(meetings)],
        ],
        "tables": [
            table(
                f"Evenemang {year}",
                ["Evenemang", "Dag", "Form"],
                [_held(date) for date in dates],
                empty=f"Inget evenemang hölls {year}.",
            ),
            table(
                f"Näringslivsrådets möten {year}",
                ["Tema", "Dag", "Vad mötet kom fram till"],
                [_meeting(meeting) for meeting in meetings],
                empty=f"Inget möte i rådet är redovisat {year}.",
            ),
        ],
    }


def _meetings(dates):
    keys = [date.event_id for date in dates]
    meetings = CouncilMeetingPage.objects.filter(pk__in=keys).order_by("starts_at", "pk")
    return list(meetings.defer_streamfields().prefetch_related("decisions"))


def _held(date):
    arena = date.event.arena
    return [date.event.title, swedish_date(date.starts_on), arena.name if arena else ""]


def _meeting(meeting):
    decided = "; ".join(decision.text for decision in meeting.decisions.all())
    return [meeting.theme, swedish_date(meeting.starts_on), decided]


SECTION = Section(name="evenemang", heading="Evenemang och möten", gather=gather)
