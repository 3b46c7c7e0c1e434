"""What the programme lacks: what nobody has set, told, measured or reviewed. Shown to everyone.

Each kind of page is read once, in one query, and only what is open to all.
"""

from django.apps import apps
from django.db.models import CharField, Exists, F, OuterRef
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.models import Page

from mysite.review import due_for_review
from mysite.templatetags.swedish import swedish_date
from mysite.visibility import listed

from .action_gaps import action_gaps
from .gap import Gap
from .models.facts import FactFigure, KeyMessage
from .models.indicator import IndicatorPage
from .models.measurement import Measurement
from .models.programme import GoalAreaPage

# What other rooms know is lacking: functions of the moment that give a Gap.
FOUND_ELSEWHERE = []


def register(find):
    """Have one more kind of gap told. Rooms to the right know pages that this one does not."""
    if find not in FOUND_ELSEWHERE:
        FOUND_ELSEWHERE.append(find)


def gaps(at):
    """Every kind of gap, also those with nothing in them, so that it shows what was looked for."""
    goals, indicators = _goals(at), _indicators(at)
    return [
        *action_gaps(at),
        Gap(
            "Mål utan indikator",
            "Varje målområde ska gå att följa.",
            [one for one in goals if not one.has_indicator],
        ),
        Gap(
            "Mål utan målår",
            "Ett mål behöver en tid då det ska vara nått.",
            [one for one in goals if not one.target_year],
        ),
        Gap(
            "Mål utan mål i siffror",
            "Utan en siffra går det inte att se när målet är nått.",
            [one for one in goals if not one.target],
        ),
        Gap(
            "Frågor utan indikator",
            "Uppföljningen ska svara på alla frågor som prioriteras i hela landet.",
            texts=_questions_without(indicators),
        ),
        Gap(
            "Indikatorer som inte mäts",
            "Måttet är valt, men det finns inget värde än.",
            [one for one in indicators if not one.is_measured],
        ),
        Gap(
            "Indikatorer utan mål",
            "Ett beslutat mål visar vart måttet ska.",
            [one for one in indicators if one.target is None],
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


def _indicators(at):
    values = Measurement.objects.filter(indicator=OuterRef("pk"))
    pages = listed(IndicatorPage.objects.all(), at).order_by("title")
    return list(pages.annotate(is_measured=Exists(values)))


def _goals(at):
    indicators = listed(IndicatorPage.objects.filter(goal_areas=OuterRef("word")), at)
    goals = listed(GoalAreaPage.objects.all(), at).annotate(has_indicator=Exists(indicators))
    return list(goals.order_by("path").defer_streamfields())


def _questions_without(indicators):
    answered = {one.question for one in indicators}
    return [one.label for one in IndicatorPage.Question if one not in answered]


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
