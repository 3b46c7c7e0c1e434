"""What the yearly report says of initiatives."""

from handslaget.yearly_report.sections import Section, table
from initiatives.models import InitiativePage
from initiatives.stages import OPEN, Stage, list_order
from mysite.indexed_text import html_text
from mysite.templatetags.swedish import swedish_date
from mysite.visibility import listed


def gather(year, at):
    """Those that somebody can join at ``at``, and those that ended in ``year`` with their result."""
    pages = listed(InitiativePage.objects.defer_streamfields(), at)
    still_open = pages.filter(stage__in=OPEN).order_by(list_order(), "title")
    ended = pages.filter(stage=Stage.FINISHED, ends_on__year=year).order_by("ends_on", "title")
    finished = [(page.title, swedish_date(page.ends_on), html_text(page.result)) for page in ended]
    under_way = [(page.title, page.get_stage_display()) for page in still_open]
    return {
        "counts": [
            ["Öppna initiativ", len(under_way)],
            ["Avslutade initiativ med resultat", sum(bool(result) for *_, result in finished)],
        ],
        "tables": [
            table(
                f"Avslutade {year}",
                ["Initiativ", "Avslutat", "Resultat"],
                [list(row) for row in finished],
                empty=f"Inget initiativ avslutades {year}.",
            ),
            table(
                "Öppna när rapporten skrevs",
                ["Initiativ", "Läge"],
                [list(row) for row in under_way],
                empty="Inget initiativ var öppet när rapporten skrevs.",
            ),
        ],
    }


SECTION = Section(name="initiativ", heading="Initiativ", gather=gather)
