"""What the page of one insats shows: its state, who answers for it, and what it leads to."""

from django.utils import timezone

from mysite.structured_data import web_page

from .action_duties import duties_of
from .action_links import links_of
from .action_status import Status, state_from
from .first_few import split
from .matrix import ROLE_GROUPS
from .thread import thread_of

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
    thread = thread_of(action, at)  # before the words: it reads them with its own
    return {
        "eyebrow": eyebrow(action),
        "state": state,
        "updates": split(updates),
        "duties": duties,
        "role_groups": [(label, getattr(action, name)) for name, label in ROLE_GROUPS.items()],
        "board_goals": sorted(action.board_goals.select_related("body"), key=lambda g: g.year),
        **(links_of(action, at) if action.pk else {}),
        "thread": thread,
        "structured_data": _structured_data(action, request, state, duties),
    }


def eyebrow(action):
    """The number and the track with its part: "Insats 2 · Askersundsmodellen, Del II"."""
    track = ", ".join([*action.words["tracks"], *([action.part] if action.part else [])])
    return f"Insats {action.number} · {track}" if track else f"Insats {action.number}"


def updates_of(action, today):
    """What has been told so far, the newest first."""
    return action.updates.filter(date__lte=today)


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
