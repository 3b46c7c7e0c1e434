"""What the yearly report says of events and of the council's meetings."""

from django.db.models import Min, Q

from events import outcome
from events.counters import held
from events.models import CalendarPage, CouncilMeetingPage, EventPage, Occurrence
from handslaget.models import CouncilPage
from handslaget.yearly_report.known_since import if_known, known_since
from handslaget.yearly_report.sections import Section, table
from mysite.templatetags.swedish import swedish_date
from mysite.visibility import listed

DIALOGUES = Q(event__arena__slug=outcome.DIALOGUE_MEETING)
MEETINGS = Q(event__councilmeetingpage__isnull=False)


def gather(year, at):
    """What was held in ``year``, as known at ``at``."""
    dates = list(held(year, at).soonest_first().for_rows())
    meetings = _meetings(dates)
    dialogues = sum(outcome.is_dialogue(date.event) for date in dates)
    counted = zip([len(dates), dialogues, len(meetings)], _known_since(at), strict=True)
    of_events, of_dialogues, of_meetings = [
        if_known(number, year, since, at) for number, since in counted
    ]
    return {
        "counts": [
            ["Genomförda evenemang", of_events],
            ["Genomförda dialogmöten", of_dialogues],
            ["Möten i näringslivsrådet", of_meetings],
        ],
        "notes": [],
        "tables": [
            _events_table(year, dates, of_events),
            _meetings_table(year, meetings, of_meetings),
        ],
    }


def _known_since(at):
    """The first years of events, dialogue meetings and council meetings."""
    days = Occurrence.objects.of(listed(EventPage.objects.all(), at)).aggregate(
        first_event=Min("ends_at"),
        first_dialogue=Min("ends_at", filter=DIALOGUES),
        first_meeting=Min("ends_at", filter=MEETINGS),
    )
    of_calendar = known_since(CalendarPage, days["first_event"], days["first_dialogue"])
    return [*of_calendar, *known_since(CouncilPage, days["first_meeting"])]


def _events_table(year, dates, count):
    known = f"Inget evenemang hölls {year}."
    return table(
        f"Evenemang {year}",
        ["Evenemang", "Dag", "Form"],
        [_held(date) for date in dates],
        empty=f"Evenemang räknades inte {year}." if count is None else known,
    )


def _meetings_table(year, meetings, count):
    known = f"Inget möte i rådet är redovisat {year}."
    return table(
        f"Näringslivsrådets möten {year}",
        ["Tema", "Dag", "Vad mötet kom fram till"],
        [_meeting(meeting) for meeting in meetings],
        empty=f"Möten i rådet räknades inte {year}." if count is None else known,
    )


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
