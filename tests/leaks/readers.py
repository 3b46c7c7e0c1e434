"""Who reads: nobody in particular, and three who are logged in."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client

from handslaget.models import PartnerEditor
from tests import factories

ANONYMOUS = "anonymous"
MEMBER = "member of the group"
READERS = [ANONYMOUS, "logged in", MEMBER, "partner editor"]


def client_of(reader):
    """A client that is this reader; the account is made on demand."""
    client = Client()
    if reader != ANONYMOUS:
        client.force_login(_account(reader))
    return client


def _account(reader):
    user, made = get_user_model().objects.get_or_create(username=reader)
    if made and reader == MEMBER:
        user.groups.add(Group.objects.get_or_create(name="Medlem")[0])
    if made and reader == "partner editor":
        user.groups.add(Group.objects.get(name="Partnerredaktör"))
        other = factories.OrganisationFactory(title="Annan organisation")
        PartnerEditor.objects.create(user=user, organisation=other)
    return user
