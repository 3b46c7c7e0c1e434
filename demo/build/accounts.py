"""The accounts, and work that waits for them under "Att göra"."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from demo.accounts import ACCOUNTS, PASSWORD
from demo.content.organisations import WORKSHOP
from handslaget.models import PartnerEditor

from .initiatives import organisation


def add_accounts():
    for username, _, group in ACCOUNTS:
        if not get_user_model().objects.filter(username=username).exists():
            add_account(username, group)


def add_account(username, group):
    user = get_user_model().objects.create_user(
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
    if username == "partner":
        PartnerEditor.objects.create(user=user, organisation=organisation(WORKSHOP))
