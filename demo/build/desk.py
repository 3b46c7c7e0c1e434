"""Something for the editors to do: a partner's initiative that waits for approval."""

from django.contrib.auth import get_user_model

from demo.content.initiatives_early import WAITING
from initiatives.models import InitiativePage

from .accounts import PARTNER
from .initiatives import initiative_fields
from .pages import new


def add_work(section, today):
    index = section["Initiativ"]
    if not InitiativePage.objects.child_of(index).filter(slug=WAITING["slug"]).exists():
        submit(index, today)


def submit(index, today):
    """Write the draft and send it to review, as the partner editor would.

    Done before the reviewers' accounts exist: nobody is told by e-mail about an example.
    """
    partner = get_user_model().objects.get(username=PARTNER)
    page = new(InitiativePage, WAITING["slug"], WAITING, initiative_fields(WAITING, today))
    page.live, page.has_unpublished_changes, page.owner = False, True, partner
    index.refresh_from_db()
    index.add_child(instance=page)
    page.save_revision(user=partner)
    page.get_workflow().start(page, partner)
