"""What is counted of initiatives."""

from handslaget.counters import Counter
from initiatives.models import InitiativePage
from initiatives.stages import OPEN, Stage
from mysite.visibility import listed

OPEN_INITIATIVES = "oppna-initiativ"


def open_initiatives(_year, at):
    """Initiatives that somebody can still join at the moment ``at``."""
    return listed(InitiativePage.objects.filter(stage__in=OPEN), at).count()


def finished_with_result(year, at):
    """Initiatives that ended in ``year``, by their own last day, and tell what came of it."""
    finished = InitiativePage.objects.filter(stage=Stage.FINISHED, ends_on__year=year)
    return listed(finished.exclude(result=""), at).count()


COUNTERS = [
    Counter(
        name=OPEN_INITIATIVES,
        label="Öppna initiativ",
        definition="Publicerade initiativ i läget Idé, Planerat eller Pågår just nu.",
        count=open_initiatives,
        during_year=False,
    ),
    Counter(
        name="avslutade-initiativ",
        label="Avslutade initiativ med resultat",
        definition="Publicerade initiativ i läget Avslutat som har ett skrivet resultat och vars "
        "slutdatum ligger under året. Utan slutdatum räknas de inte.",
        count=finished_with_result,
        during_year=True,
    ),
]
