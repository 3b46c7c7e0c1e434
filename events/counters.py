"""What is counted of events."""

import datetime

from events import timing
from events.models import EventPage, Occurrence
from events.outcome import DIALOGUE_MEETING
from events.status import off_q
from handslaget.counters import Counter
from mysite.visibility import listed


def held(year, at):
    """Dates that took place and ended in the town's ``year``, as far as ``at`` has come.

    Each date of a series is one.
    """
    begins, ends = (timing.midnight(datetime.date(y, 1, 1)) for y in (year, year + 1))
    dates = Occurrence.objects.of(listed(EventPage.objects.all(), at)).exclude(off_q())
    return dates.filter(timing.over_q(at), ends_at__gt=begins, ends_at__lte=ends)


def events_held(year, at):
    return held(year, at).count()


def dialogue_meetings_held(year, at):
    return held(year, at).filter(event__arena__slug=DIALOGUE_MEETING).count()


COUNTERS = [
    Counter(
        name="genomforda-evenemang",
        label="Genomförda evenemang",
        definition="Publicerade evenemang i kalendern som har tagit slut under året. Inställda och "
        "framflyttade räknas inte. Varje datum i en serie räknas för sig. Ett evenemang över nyår räknas "
        "det år då det slutar.",
        count=events_held,
        during_year=True,
    ),
    Counter(
        name="genomforda-dialogmoten",
        label="Genomförda dialogmöten",
        definition="Publicerade evenemang på arenan Dialogmöte som har tagit slut under året. "
        "Inställda och framflyttade räknas inte. Varje datum i en serie räknas för sig.",
        count=dialogue_meetings_held,
        during_year=True,
    ),
]
