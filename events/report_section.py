"""What the yearly report says of events and of the council's meetings."""

from events import outcome
from events.counters import held
from events.models import CouncilMeetingPage
from handslaget.yearly_report.sections import Section, table
from mysite.templatetags.swedish import swedish_date


def gather(year, at):
    """What was held in ``year``, as known at ``at``."""
    events = list(held(year, at).select_related("arena").order_by("starts_at", "pk"))
    meetings = _meetings(events)
    dialogues = sum(outcome.is_dialogue(event) for event in events)
    return {
        "counts": [
            ["Genomförda evenemang", len(events)],
            ["Genomförda dialogmöten", dialogues],
            ["Möten i näringslivsrådet", len(meetings)],
        ],
        "tables": [
            table(
                f"Evenemang {year}",
                ["Evenemang", "Dag", "Form"],
                [_event(event) for event in events],
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


def _meetings(events):
    keys = [event.pk for event in events]
    meetings = CouncilMeetingPage.objects.filter(pk__in=keys).order_by("starts_at", "pk")
    return list(meetings.defer_streamfields().prefetch_related("decisions"))


def _event(event):
    return [event.title, swedish_date(event.starts_on), event.arena.name if event.arena else ""]


def _meeting(meeting):
    decided = "; ".join(decision.text for decision in meeting.decisions.all())
    return [meeting.theme, swedish_date(meeting.starts_on), decided]


SECTION = Section(name="evenemang", heading="Evenemang och möten", gather=gather)
