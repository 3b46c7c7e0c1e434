"""What the programme lacks: indicator, owner, update, value or review. Shown to everyone.

Each list answers one question, in one query, of pages that are open to all.
"""

from dataclasses import dataclass, field

from django.apps import apps
from django.db.models import CharField, Exists, F, OuterRef
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.models import Page

from mysite.review import due_for_review
from mysite.templatetags.swedish import swedish_date
from mysite.visibility import listed

from .action_status import with_state
from .models.action import ActionPage, ActionResponsibility
from .models.facts import FactFigure, KeyMessage
from .models.indicator import IndicatorPage
from .models.measurement import Measurement
from .models.programme import GoalAreaPage
from .validity import valid_q


@dataclass(frozen=True)
class Gap:
    """One thing that is lacking, why it matters, and the pages that lack it.

    ``texts`` are of what has no page of its own.
    """

    heading: str
    why: str
    pages: list = field(default_factory=list)
    texts: list = field(default_factory=list)

    @property
    def count(self):
        return len(self.pages) + len(self.texts)


# What other rooms know is lacking: functions of the moment that give a Gap.
FOUND_ELSEWHERE = []


def register(find):
    """Have one more kind of gap told. Rooms to the right know pages that this one does not."""
    if find not in FOUND_ELSEWHERE:
        FOUND_ELSEWHERE.append(find)


def gaps(at):
    """Every kind of gap, also those with nothing in them, so that it shows what was looked for."""
    actions, indicators = _actions(at), _indicators(at)
    return [
        Gap(
            "Insatser utan ansvarig",
            "Någon ska svara för att det som är lovat blir gjort.",
            [one for one in actions if not one.has_responsible],
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
        Gap(
            "Mål utan indikator",
            "Varje målområde ska gå att följa.",
            _goals_without_indicator(at),
        ),
        Gap(
            "Indikatorer som inte mäts",
            "Måttet är valt, men det finns inget värde än.",
            [one for one in indicators if not one.is_measured],
        ),
        Gap(
            "Indikatorer utan åtgärd",
            "Det ska stå vad vi gör om det går åt fel håll.",
            [one for one in indicators if not one.if_it_falls.strip()],
        ),
        Gap(
            "Sidor som skulle ha setts över",
            "Dagen för översyn har passerat.",
            _to_review(at),
        ),
        Gap(
            "Fakta och budskap som skulle ha setts över",
            "De visas på flera sidor, så de ska kontrolleras i tid.",
            texts=_shared_to_review(at),
        ),
        *(find(at) for find in FOUND_ELSEWHERE),
    ]


def _actions(at):
    indicators = listed(IndicatorPage.objects.filter(actions=OuterRef("pk")), at)
    day = timezone.localdate(at)
    responsible = ActionResponsibility.objects.filter(
        valid_q(day),
        valid_q(day, "body__"),
        action=OuterRef("pk"),
        role=ActionResponsibility.Role.RESPONSIBLE,
    )
    actions = with_state(listed(ActionPage.objects.all(), at), at).order_by("number")
    return list(
        actions.annotate(
            has_indicator=Exists(indicators), has_responsible=Exists(responsible)
        ).defer_streamfields()
    )


def _indicators(at):
    values = Measurement.objects.filter(indicator=OuterRef("pk"))
    pages = listed(IndicatorPage.objects.all(), at).order_by("title")
    return list(pages.annotate(is_measured=Exists(values)))


def _goals_without_indicator(at):
    indicators = listed(IndicatorPage.objects.filter(goal_areas=OuterRef("word")), at)
    goals = listed(GoalAreaPage.objects.all(), at).filter(~Exists(indicators))
    return list(goals.order_by("path").defer_streamfields())


def _sections():
    """Below what the programme's pages lie. Those pages ask for gaps: named, not imported."""
    names = ("HandslagPage", "FollowUpPage", "CouncilPage")
    return [apps.get_model("handslaget", name) for name in names]


def _to_review(at):
    """Pages of the programme whose day of review has passed, the longest overdue first."""
    above = (
        Page.objects.type(*_sections())
        .order_by()
        .annotate(outer_path=Cast(OuterRef("path"), CharField()))
    )
    programme = Page.objects.filter(Exists(above.filter(outer_path__startswith=F("path"))))
    return list(listed(due_for_review(programme, timezone.localdate(at)), at))


def _shared_to_review(at):
    """Published facts and messages whose day of review has come, the longest overdue first."""
    today = timezone.localdate(at)
    due = [
        model.objects.due(at, today).order_by().values_list("review_date", name)
        for model, name in ((FactFigure, "name"), (KeyMessage, "text"))
    ]
    rows = sorted(due[0].union(due[1], all=True))
    return [f"{text} (skulle ha setts över {swedish_date(day)})" for day, text in rows]
