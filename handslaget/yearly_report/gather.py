"""Everything that the report of one year says, as plain JSON."""

from handslaget.models.facts import FactFigure
from mysite.templatetags.swedish import swedish_date

from .actions import actions_and_holes
from .comparison import compare
from .indicators import indicators
from .period import last_day
from .sections import sections


def gather(year, at, then=None):
    """The report of ``year`` as the data say at ``at``; ``then`` is last year's frozen data."""
    told = {
        "year": year,
        "last_day": swedish_date(last_day(year, at)),
        "gathered_on": swedish_date(at),
        "indicators": indicators(year, at),
        **actions_and_holes(year, at),
        "sections": sections(year, at),
        "facts": [_fact(fact) for fact in FactFigure.objects.published(at)],
    }
    return compare(told, then)


def _fact(fact):
    return {
        "name": fact.name,
        "figure": fact.figure,
        "as_of": swedish_date(fact.as_of),
        "source": fact.source,
        "note": fact.note,
    }
