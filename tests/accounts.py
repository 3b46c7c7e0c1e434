"""Accounts in each role, and a client that is logged in as one of them."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client

from handslaget.models import ActionOfficial, PartnerEditor


def superuser():
    return get_user_model().objects.create_superuser("chef", "chef@example.org", "losenord")


def member(group, name=None):
    user = get_user_model().objects.create_user(name or group.lower(), password="losenord")
    user.groups.add(Group.objects.get(name=group))
    return user


def editor():
    return member("Redaktör")


def reviewer():
    return member("Granskare")


def partner(organisation, name="partner"):
    """A partner editor who writes for ``organisation``; None gives a member without one."""
    user = member("Partnerredaktör", name)
    if organisation:
        PartnerEditor.objects.create(user=user, organisation=organisation)
    return user


def client_for(user):
    client = Client()
    if user:
        client.force_login(user)
    return client


def official(action, name="tjansteperson"):
    """An official who reports on one insats; None gives an account without any."""
    user = member("Tjänsteperson", name)
    if action:
        ActionOfficial.objects.create(user=user, action=action)
    return user


def programme_owner():
    return member("Programägare")
