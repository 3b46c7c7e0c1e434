"""Att göra: what waits for this user today. Each kind costs two queries, however much there is."""

import datetime
from dataclasses import dataclass

from django.db.models import IntegerField
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Page, Revision, TaskState
from wagtail.permissions import policy_registry

from events import outcome
from events.models import EventPage, EventSource
from events.sources.waiting import troubled, withdrawn_events
from handslaget.fact_viewsets import DUE
from handslaget.late_report import late_actions
from handslaget.models import FactFigure, KeyMessage
from handslaget.my_actions.rights import may_report_on_all, reportable
from initiatives.models import InvestmentPage
from mysite.review import due_for_review
from mysite.undescribed import without_words

from .scheduled import due

MOST_LINKS = 5
TWO_RUNS = datetime.timedelta(minutes=10)  # of publish_scheduled: what waits longer is stuck


@dataclass
class Todo:
    """One kind of work: how much, the first few as (text, address), and where all of it is."""

    heading: str
    help: str
    count: int
    links: list
    url: str


def todos(user, at):
    """The kinds of work that have something in them for ``user`` at the moment ``at``."""
    kinds = (
        to_approve,
        stuck_in_schedule,
        late_with_telling,
        untold_meetings,
        to_review,
        stale_facts,
        stale_messages,
        lapsed_offers,
        pictures_without_words,
        withdrawn_by_source,
        troubled_sources,
    )
    return [todo for todo in (kind(user, at) for kind in kinds) if todo.count]


def to_approve(user, at):
    states = TaskState.objects.reviewable_by(user).order_by("started_at")
    first = states.select_related("revision").prefetch_related("revision__content_object")
    return Todo(
        "Väntar på att du granskar",
        "Öppna sidan, läs och välj sedan Godkänn eller Begär ändringar.",
        states.count(),
        [_page_link(state.revision.content_object) for state in first[:MOST_LINKS]],
        reverse("wagtailadmin_reports:workflow_tasks") + "?reviewable=true",
    )


def stuck_in_schedule(user, at):
    """Pages whose moment to be published has passed without it, for those who may change them."""
    stuck = due(at - TWO_RUNS) & Revision.page_revisions.all()
    keys = stuck.order_by().values(key=Cast("object_id", IntegerField()))
    pages = editable(user).filter(pk__in=keys).order_by("pk")
    return Todo(
        "Skulle ha publicerats",
        "Tiden har varit, men sidan gick inte att publicera. Öppna den, välj Avbryt schemalagd "
        "publicering och sedan Publicera: då står det vad som behöver rättas.",
        pages.count(),
        [_page_link(page) for page in pages[:MOST_LINKS]],
        reverse("wagtailadmin_explore_root"),
    )


def late_with_telling(user, at):
    """Insatser that are late: all for those who may report on all, else the user's own."""
    actions = late_actions(reportable(user), at)
    everything = may_report_on_all(user)
    return Todo(
        "Försenade insatser",
        "Inget nytt har rapporterats på ett halvår. Skriv några meningar om hur det går.",
        actions.count(),
        [
            (f"{action.number}. {action.title}", reverse("my_actions_report", args=[action.pk]))
            for action in actions[:MOST_LINKS]
        ],
        reverse("late_report" if everything else "my_actions"),
    )


def untold_meetings(user, at):
    """Dialogue meetings that have been held, for those who may change them; the latest first."""
    mine = EventPage.objects.filter(pk__in=editable(user).values("pk"), live=True)
    meetings = mine.filter(outcome.owed_q(at)).order_by("-ends_at", "-pk")
    return Todo(
        "Dialogmöten att redovisa",
        "Mötet har varit. Skriv vad samtalet ledde till och publicera.",
        meetings.count(),
        [_page_link(page) for page in meetings[:MOST_LINKS]],
        reverse("evenemang_modeladmin_index") + "?utfall=saknas&publicering=publicerad",
    )


def to_review(user, at):
    pages = due_for_review(editable(user), timezone.localdate(at))
    return Todo(
        "Dags att läsa igenom",
        "Stämmer det fortfarande? Rätta, sätt ett nytt datum för nästa översyn och publicera.",
        pages.count(),
        [_page_link(page) for page in pages[:MOST_LINKS]],
        reverse("review_report"),
    )


def stale_facts(user, at):
    return _stale(FactFigure, user, at, "Fakta att kontrollera", "Gäller uppgiften fortfarande?")


def stale_messages(user, at):
    return _stale(KeyMessage, user, at, "Budskap att läsa igenom", "Säger vi fortfarande så?")


def _stale(model, user, at, heading, question):
    """What is used by reference and is to be read through, for those who may change it."""
    viewset = model.snippet_viewset
    policy = policy_registry.get_by_type(model)
    rows = model.objects.due(at, timezone.localdate(at)) & policy.instances_user_has_permission_for(
        user, "change"
    )
    return Todo(
        heading,
        f"{question} Rätta, sätt ett nytt datum för nästa översyn och publicera.",
        rows.count(),
        [
            (str(row), reverse(viewset.get_url_name("edit"), args=[row.pk]))
            for row in rows[:MOST_LINKS]
        ],
        reverse(viewset.get_url_name("list")) + f"?oversyn={DUE}",
    )


def lapsed_offers(user, at):
    mine = InvestmentPage.objects.filter(pk__in=editable(user).values("pk"))
    offers = mine.filter(InvestmentPage.lapsed_q(at), live=True).order_by("valid_until")
    return Todo(
        "Erbjudanden som har gått ut",
        "De syns inte längre i listorna. Förläng dem eller avpublicera.",
        offers.count(),
        [_page_link(page) for page in offers[:MOST_LINKS]],
        reverse("investeringar_modeladmin_index") + "?giltighet=utgangna&publicering=publicerad",
    )


def pictures_without_words(user, at):
    policy = policy_registry.get_by_type(get_image_model())
    pictures = without_words(policy.instances_user_has_permission_for(user, "change"))
    return Todo(
        "Bilder som saknar beskrivning",
        "Den som inte ser bilden behöver få veta vad den visar.",
        pictures.count(),
        [
            (one.title, reverse("wagtailimages:edit", args=[one.pk]))
            for one in pictures[:MOST_LINKS]
        ],
        reverse("picture_report"),
    )


def withdrawn_by_source(user, at):
    pages = withdrawn_events(at).filter(pk__in=editable(user).values("pk"))
    return Todo(
        "Finns inte längre hos källan",
        "Fråga arrangören. Ställ in evenemanget eller avpublicera det om det inte blir av.",
        pages.count(),
        [_page_link(page) for page in pages[:MOST_LINKS]],
        reverse("evenemang_modeladmin_index") + "?tid=kommande",
    )


def troubled_sources(user, at):
    policy = policy_registry.get_by_type(EventSource)
    sources = troubled() & policy.instances_user_has_permission_for(user, "change")
    return Todo(
        "Kalenderkällor som väntar på dig",
        "Hämta, titta igenom och godkänn, eller rätta adressen.",
        sources.count(),
        [
            (source.name, reverse("kalenderkallor:preview", args=[source.pk]))
            for source in sources[:MOST_LINKS]
        ],
        reverse("kalenderkallor:index"),
    )


def editable(user):
    """The pages that ``user`` may change."""
    return policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")


def _page_link(page):
    return page.get_admin_display_title(), reverse("wagtailadmin_pages:edit", args=[page.pk])
