"""What the page of one insats shows: its state, who answers for it, and what it leads to."""

from django.db.models import F, OuterRef, Q, Subquery
from django.utils import timezone
from wagtail.models import Page

from mysite.structured_data import web_page
from mysite.visibility import listed

from .action_duties import duties_of
from .action_status import Status, state_from

SHOWN_AT_ONCE = 5  # the rest is there too, behind a heading that opens

ROLE_GROUPS = (
    ("Företagare", "business_part"),
    ("Förtroendevalda", "elected_part"),
    ("Tjänstepersoner", "officials_part"),
)
# schema.org's ActionStatusType
SCHEMA = {
    Status.NOT_BEGUN: "https://schema.org/PotentialActionStatus",
    Status.PLANNED: "https://schema.org/PotentialActionStatus",
    Status.ONGOING: "https://schema.org/ActiveActionStatus",
    Status.PAUSED: "https://schema.org/ActiveActionStatus",
    Status.DONE: "https://schema.org/CompletedActionStatus",
}


def page_context(request, action, at):
    """One insats at the moment ``at``; a preview of one that was never saved has no relations."""
    today = timezone.localdate(at)
    updates = list(updates_of(action, today)) if action.pk else []
    state = state_from(action, updates[0] if updates else None, at)
    duties = duties_of(action, today)
    return {
        "eyebrow": eyebrow(action),
        "state": state,
        "updates": split(updates),
        "duties": duties,
        "role_groups": [(label, getattr(action, name)) for label, name in ROLE_GROUPS],
        "board_goals": sorted(action.board_goals.select_related("body"), key=lambda g: g.year),
        **(linked(action, at) if action.pk else {}),
        "structured_data": _structured_data(action, request, state, duties),
    }


def eyebrow(action):
    """The number and the track with its part: "Insats 2 · Askersundsmodellen, Del II"."""
    track = ", ".join([*action.words["tracks"], *([action.part] if action.part else [])])
    return f"Insats {action.number} · {track}" if track else f"Insats {action.number}"


def updates_of(action, today):
    """What has been told so far, the newest first."""
    return action.updates.filter(date__lte=today)


def split(rows):
    """The first few, and the rest."""
    return {"first": rows[:SHOWN_AT_ONCE], "rest": rows[SHOWN_AT_ONCE:]}


def linked(action, at):
    """What helps to carry it out and is open to all: three lists in two queries.

    The rooms to the right are reached by relations only.
    """
    found = list(_initiatives_and_indicators(action, at))
    kinds = {
        name: [page for page in found if page.specific_class is getattr(action, name).model]
        for name in ("initiatives", "indicators")
    }
    return {
        "initiatives": split(kinds["initiatives"]),
        "indicators": kinds["indicators"],
        **events_of(action, at),
    }


def events_of(action, at):
    """Events to come, the soonest first, and those that are over, the latest first."""
    coming = Q(pk__in=action.events.not_over(at).order_by().values("pk"))
    events = list(listed(action.events.annotate(is_coming=coming).order_by("starts_at", "pk"), at))
    return {
        "coming": split([event for event in events if event.is_coming]),
        "past": [event for event in reversed(events) if not event.is_coming],
    }


def _initiatives_and_indicators(action, at):
    initiatives, indicators = (
        Q(pk__in=pages.order_by().values("pk")) for pages in (action.initiatives, action.indicators)
    )
    measured = action.indicators.model.measurements.rel.related_model.objects
    newest = measured.filter(indicator=OuterRef("pk")).order_by(F("year").desc(nulls_last=True))
    pages = listed(Page.objects.filter(initiatives | indicators), at).annotate(
        value=Subquery(newest.values("value")[:1]),
        year=Subquery(newest.values("year")[:1]),
        decimals=F("indicatorpage__decimals"),
        unit=F("indicatorpage__unit"),
    )
    return pages.order_by("title", "pk")


def _structured_data(action, request, state, duties):
    doing = {
        "@type": "Action",
        "name": action.title,
        "description": action.intro,
        "actionStatus": SCHEMA.get(state.status),
        "agent": [{"@type": "Organization", "name": row.body.name} for row in duties.responsible],
    }
    doing = {key: value for key, value in doing.items() if value}
    return web_page(action, request, mainEntity=doing)
