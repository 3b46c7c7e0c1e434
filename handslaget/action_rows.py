"""Insatser in a list: their state and who answers for them, in two queries however many there are."""

from django.db.models import Prefetch
from django.utils import timezone

from mysite.visibility import listed

from .action_duties import duties_from
from .action_status import state_of, with_state
from .first_pages import action_model


def action_rows(actions, at):
    """The open ones of ``actions`` by number, each with ``state`` and ``duties`` at ``at``."""
    duties = action_model().responsibilities.rel.related_model.objects.select_related("body")
    pages = with_state(listed(actions, at), at).order_by("number")
    rows = list(pages.prefetch_related(Prefetch("responsibilities", duties, to_attr="held")))
    for action in rows:
        action.state = state_of(action, at)
        action.duties = duties_from(action.held, timezone.localdate(at))
    return rows
