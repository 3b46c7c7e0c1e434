"""The eight insatser with example reports, and who reports on them."""

from demo.content.actions import ACTIONS, OFFICIALS_OWN, UPDATES
from demo.days import day
from handslaget.models import ActionOfficial, ActionPage, ActionUpdate

from .fields import chosen, shared
from .pages import add

FIELDS = ("number", "part", "business_part", "elected_part", "officials_part")


def add_actions(section, today):
    """The insatser below their section, and what has been told of those that nobody has told of."""

    def make(content):
        return {**shared(content, today), **chosen(content, FIELDS)}

    for content in ACTIONS:
        action = add(section, ActionPage, content, make)
        if not action.updates.exists():
            add_updates(action, today)


def add_updates(action, today):
    for offset, status, note, next_step in UPDATES.get(action.number, []):
        ActionUpdate.objects.create(
            action=action,
            date=day(today, offset),
            status=status,
            note=note,
            next_step=next_step,
        )


def add_official(user):
    for action in ActionPage.objects.filter(number__in=OFFICIALS_OWN):
        ActionOfficial.objects.get_or_create(user=user, action=action)
