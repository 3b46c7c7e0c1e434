"""What the insatser lack, in one query: what their pages call "ej satt" and the matrix counts."""

from django.db.models import Exists, OuterRef
from django.utils import timezone

from mysite.visibility import listed

from .action_status import with_state
from .gap import Gap
from .matrix import ROLE_GROUPS, holes_in
from .models.action import ActionPage, ActionResponsibility, BoardGoal
from .models.indicator import IndicatorPage
from .validity import valid_q

# What every insats owes by the matrix: the heading, and why it matters.
OWED_GAPS = {
    "responsible": (
        "Insatser utan ansvarig",
        "Någon ska svara för att det som är lovat blir gjort.",
    ),
    "business_part": (
        "Insatser där företagarnas del är ej satt",
        "Företagare ska veta vad de kan göra och vänta sig.",
    ),
    "elected_part": (
        "Insatser där förtroendevaldas del är ej satt",
        "Det ska gå att se vad politiker gör och svarar för.",
    ),
    "officials_part": (
        "Insatser där tjänstepersoners del är ej satt",
        "Det ska gå att se vad kommunens anställda gör.",
    ),
    "board_goals": (
        "Insatser utan nämndmål i år",
        "En insats behöver stå i någon nämnds mål och budget för att bli av.",
    ),
}


def action_gaps(at):
    """Every kind of gap that an insats can have, with the insatser that have it."""
    actions = _actions(at)
    return [
        *(
            Gap(heading, why, [one for one in actions if name in _holes(one)])
            for name, (heading, why) in OWED_GAPS.items()
        ),
        Gap(
            "Insatser utan målområde",
            "Det ska gå att följa en insats från målet.",
            [one for one in actions if not one.has_goal_area],
        ),
        Gap(
            "Insatser utan utvecklingsspår",
            "Spåret visar vilket arbete insatsen är en del av.",
            [one for one in actions if not one.has_track],
        ),
        Gap(
            "Insatser utan färsk lägesrapport",
            "Ett halvår har gått sedan någon berättade hur det går, eller så har ingen berättat än.",
            [one for one in actions if one.is_late or one.told_on is None],
        ),
        Gap(
            "Insatser utan indikator",
            "Utan ett mått går det inte att se om insatsen gör nytta.",
            [one for one in actions if not one.has_indicator],
        ),
    ]


def _actions(at):
    own, day = {"action": OuterRef("pk")}, timezone.localdate(at)
    held = ActionResponsibility.objects.filter(valid_q(day), valid_q(day, "body__"), **own)
    indicators = listed(IndicatorPage.objects.filter(actions=OuterRef("pk")), at)
    actions = with_state(listed(ActionPage.objects.all(), at), at).annotate(
        has_responsible=Exists(held.filter(role=ActionResponsibility.Role.RESPONSIBLE)),
        has_goals=Exists(BoardGoal.objects.filter(year=day.year, **own)),
        has_goal_area=_has("goal_areas"),
        has_track=_has("tracks"),
        has_indicator=Exists(indicators),
    )
    return list(actions.order_by("number").defer_streamfields())


def _has(words):
    return Exists(getattr(ActionPage, words).through.objects.filter(actionpage=OuterRef("pk")))


def _holes(action):
    parts = {name: getattr(action, name).strip() for name in ROLE_GROUPS}
    has = {"responsible": action.has_responsible, "board_goals": action.has_goals}
    return holes_in({**parts, **has})
