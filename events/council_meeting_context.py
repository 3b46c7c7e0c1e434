"""What a council meeting's page shows beyond what every event's does."""

from initiatives.models import InitiativePage
from mysite.visibility import open_to_all


def page_context(meeting, at):
    """The decisions, each with the initiative that it became if that is open to all."""
    decisions = list(meeting.decisions.all())
    keys = [decision.initiative_id for decision in decisions if decision.initiative_id]
    initiatives = open_to_all(InitiativePage.objects.filter(pk__in=keys), at).in_bulk()
    return {
        "decisions": [(row.text, initiatives.get(row.initiative_id)) for row in decisions],
    }
