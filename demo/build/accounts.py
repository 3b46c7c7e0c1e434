"""The accounts of the example site."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from demo.accounts import ACCOUNTS, PASSWORD
from demo.content.organisations import WORKSHOP
from handslaget.models import PartnerEditor

from .actions import add_official
from .organisations import organisation

PARTNER, OFFICIAL = "partner", "tjansteperson"


def add_partner():
    """The partner editor, who must exist before there is anything to review."""
    group = next(group for username, _, group in ACCOUNTS if username == PARTNER)
    user, made = account(PARTNER, group)
    if made:
        PartnerEditor.objects.create(user=user, organisation=organisation(WORKSHOP))


def add_accounts():
    for username, _, group in ACCOUNTS:
        user, made = account(username, group)
        if made and username == OFFICIAL:
            add_official(user)


def account(username, group):
    """The account, and whether it was made now. Without a group it may do everything."""
    users = get_user_model().objects
    found = users.filter(username=username).first()
    if found:
        return found, False
    user = users.create_user(
        username,
        email=f"{username}@exempel.se",
        password=PASSWORD,
        first_name="Exempel",
        last_name=username.capitalize(),
        is_superuser=group is None,
        is_staff=group is None,
    )
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user, True
