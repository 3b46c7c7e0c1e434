"""What a partner editor may do with one page of a type that partners write."""

from django.utils.functional import cached_property
from wagtail.models import PagePermissionTester

from .partner_editors import is_own, is_partner


def permissions_for(user, page):
    """Wagtail's own tester, or the narrow one for partner editors."""
    tester = PartnerPermissionTester if is_partner(user) else PagePermissionTester
    return tester(user, page)


class PartnerPermissionTester(PagePermissionTester):
    """Write, preview and send for review what is one's own organisation's; nothing else.

    The group's right to add below the list is what lets a colleague edit too.
    """

    @cached_property
    def may_write(self):
        return self.user.is_active and "add" in self.permissions and is_own(self.user, self.page)

    def can_edit(self):
        return self.may_write

    def can_view_revisions(self):
        return self.may_write

    def can_delete(self, ignore_bulk=False):
        """Only a draft that has never been published and is not waiting for an answer."""
        never_public = not self.page.live and self.page.first_published_at is None
        return self.may_write and never_public and not self.page.workflow_in_progress

    def can_submit_for_moderation(self):
        return self.may_write and super().can_submit_for_moderation()

    def can_publish(self):
        return False

    def can_publish_subpage(self):
        return False

    def can_unpublish(self):
        return False

    def can_reorder_children(self):
        return False

    def can_move(self):
        return False

    def can_lock(self):
        return False

    def can_unlock(self):
        return False
