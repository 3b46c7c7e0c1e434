"""Who may plan events in the admin: the same accounts that the list of events is shown to."""

from events.models import EventPage
from mysite.desk.lists import PagePermissions


def may_plan(user):
    """Whether the account publishes pages, or writes events."""
    return PagePermissions(EventPage).user_can_list(user)
