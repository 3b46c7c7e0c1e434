"""What the council has decided of initiatives, which ties its meetings to them on the thread.

The meetings and the decisions stand in rooms to the right: they are reached by the relations only.
"""

from collections import defaultdict

from .first_pages import related_model


def decided_by(page):
    """Keys of the initiatives that the meeting's decisions became; none for an event of another kind."""
    rows = page.decisions.get_object_list() if hasattr(page, "decisions") else []
    return {row.initiative_id for row in rows} - {None}


def meetings_on(initiatives):
    """Keys of the meetings that decided something of the initiatives, a query or a list of keys."""
    return _decisions().filter(initiative__in=initiatives).values("meeting")


def decisions_on(initiative, found):
    """Meeting → what it decided of the initiative. One query, and none if ``found`` has no meeting."""
    if not isinstance(initiative, related_model("initiatives")):
        return {}
    kind = _decisions().model._meta.get_field("meeting").related_model
    meetings = [one.pk for model, first in found.items() if model is kind for one in first.pages]
    rows = _decisions().filter(initiative=initiative.pk, meeting__in=meetings) if meetings else []
    told = defaultdict(list)
    for row in rows:
        told[row.meeting_id].append(row.text)
    return told


def _decisions():
    return related_model("initiatives").council_decisions.rel.related_model.objects
