"""What a council meeting's page shows beyond what every event's does."""

from mysite.site_pages import open_pages


def page_context(request, meeting):
    """The decisions, each with the page of the initiative that it became if that is open to all."""
    decisions = meeting.decisions.get_object_list()
    initiatives = open_pages(request, initiatives_of(meeting))
    return {
        "decisions": [(row.text, initiatives.get(row.initiative_id)) for row in decisions],
    }


def initiatives_of(meeting):
    """Keys of the initiatives that the decisions became; the rows are kept for the page."""
    return {row.initiative_id for row in meeting.decisions.get_object_list()} - {None}
