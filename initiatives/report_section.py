"""What the yearly report says of initiatives: what was open at its end, and what came to an end."""

from django.db.models import Min
from django.utils import timezone

from handslaget.counting import stored_value
from handslaget.yearly_report.known_since import if_known, known_since
from handslaget.yearly_report.period import last_day, last_moment
from handslaget.yearly_report.sections import Section, table
from mysite.indexed_text import html_text
from mysite.templatetags.swedish import swedish_date
from mysite.visibility import listed

from .counters import OPEN_INITIATIVES
from .models import InitiativeIndexPage, InitiativePage
from .open_then import open_then
from .stages import Stage, list_order

BY_ITS_DAYS = "Pågick, enligt start- och slutdatum"


def gather(year, at):
    """As it stood when ``year`` ended, or stands at ``at`` while it goes on."""
    first_end = _finished(at).aggregate(first=Min("ends_on"))["first"]
    since, ended_since = known_since(InitiativeIndexPage, None, first_end)
    still_open, unknown = open_then(_all(at), last_moment(year, at), last_day(year, at))
    ended = _ended(year, at)
    count, notes = _stored(year, at) or _count(year, at, since, len(still_open), unknown)
    with_result = if_known(sum(bool(row[-1]) for row in ended), year, ended_since, at)
    return {
        "counts": [
            ["Öppna initiativ", count],
            ["Avslutade initiativ med resultat", with_result],
        ],
        "notes": notes,
        "tables": [_ended_table(year, ended, with_result), _open_table(year, at, still_open)],
    }


def _all(at):
    pages = listed(InitiativePage.objects.defer_streamfields(), at)
    return list(pages.order_by(list_order(), "title"))


def _finished(at):
    return listed(InitiativePage.objects.filter(stage=Stage.FINISHED), at)


def _ended(year, at):
    pages = _finished(at).filter(ends_on__year=year).order_by("ends_on", "title")
    return [
        [page.title, swedish_date(page.ends_on), html_text(page.result)]
        for page in pages.defer_streamfields()
    ]


def _stored(year, at):
    """The number that the site or a person wrote for an ended year, with its day; else None."""
    stored = None if _goes_on(year, at) else stored_value(OPEN_INITIATIVES, year, at)
    if stored is None:
        return None
    day = swedish_date(stored.counted_at) if stored.counted_at else ""
    return int(stored.value), [f"Öppna initiativ räknades senast {day}."] if day else []


def _count(year, at, since, number, unknown):
    """The number by what was published then, and what is said when nobody can know it."""
    if if_known(number, year, since, at) is None:
        return None, [f"Öppna initiativ räknades inte {year}."]
    if unknown:
        return None, [f"Hur {unknown} initiativ stod vid slutet av {year} går inte att veta."]
    return number, []


def _ended_table(year, rows, count):
    known = f"Inget initiativ avslutades {year}."
    empty = f"Avslutade initiativ räknades inte {year}." if count is None else known
    return table(f"Avslutade {year}", ["Initiativ", "Avslutat", "Resultat"], rows, empty=empty)


def _open_table(year, at, still_open):
    when = "när rapporten skrevs" if _goes_on(year, at) else f"vid slutet av {year}"
    rows = [
        [page.title, Stage(stage).label if stage else BY_ITS_DAYS] for page, stage in still_open
    ]
    empty = f"Inget initiativ är känt som öppet {when}."
    return table(f"Öppna {when}", ["Initiativ", "Läge"], rows, empty=empty)


def _goes_on(year, at):
    return year == timezone.localtime(at).year


SECTION = Section(name="initiativ", heading="Initiativ", gather=gather)
