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
    user, made = account(*next(one for one in ACCOUNTS if one[0] == PARTNER))
    if made:
        PartnerEditor.objects.create(user=user, organisation=organisation(WORKSHOP))


def add_accounts():
    for username, words, group in ACCOUNTS:
        user, made = account(username, words, group)
        if made and username == OFFICIAL:
            add_official(user)


def account(username, words, group):
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
        last_name=words.split()[0].rstrip(",").capitalize(),
        is_superuser=group is None,
        is_staff=group is None,
    )
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user, True
