"""Which pages the admin shows to whom: lists, searches, reports, choosers and logs ask here.

``permission_testers.py`` answers for one page; this says the same about many at once.
"""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from mysite.visibility import open_to_all

from .partner_editors import is_partner, organisation_id, own_page_ids, partner_page_models

EDITING = {"add", "change", "publish"}


class PartnerAwarePagePolicy(PagePermissionPolicy):
    """Wagtail's rules, and for partner editors only their own organisation's initiatives and events."""

    def instances_user_has_any_permission_for(self, user, actions):
        pages = super().instances_user_has_any_permission_for(user, actions)
        if not is_partner(user):
            return pages
        own = Q(pk__in=own_page_ids(user))
        pages = pages.filter(own | ~partner_pages_q())
        if "change" in actions:
            # A colleague may edit too, so the right to add counts wherever the page is one's own.
            pages |= super().instances_user_has_any_permission_for(user, {"add"}).filter(own)
        return pages

    def user_has_any_permission_for_instance(self, user, actions, instance):
        if not is_partner(user) or instance.specific_class not in partner_page_models():
            return super().user_has_any_permission_for_instance(user, actions, instance)
        return "change" in actions and instance.permissions_for_user(user).can_edit()


def partner_pages_q():
    """Pages of the types that partners write, whosever they are."""
    types = ContentType.objects.get_for_models(*partner_page_models()).values()
    return Q(content_type__in=types)


def choosable(pages, user):
    """Narrow a page queryset to those whose titles ``user`` may see in a chooser.

    A partner editor may link to what is public to everyone and to what is the organisation's own;
    whoever edits no page at all, such as an official, sees what is public.
    """
    if sees_every_title(user):
        return pages
    public = open_to_all(Page.objects.order_by(), timezone.now())
    own = own_page_ids(user) | {organisation_id(user)} if is_partner(user) else set()
    return pages.filter(Q(pk__in=public.values("pk")) | Q(pk__in=own))


def sees_every_title(user):
    """Whether ``user`` is one of the town's own editors."""
    return not is_partner(user) and PagePermissionPolicy(Page).user_has_any_permission(
        user, EDITING
    )


def refuse_to_explore(page, user):
    """Raise PermissionDenied if the explorer's heading would name a page that is not the partner's."""
    if is_partner(user):
        policy = PartnerAwarePagePolicy(Page)
        if not policy.explorable_instances(user).filter(pk=page.pk).exists():
            raise PermissionDenied


def refuse_to_choose_below(request):
    """Raise PermissionDenied if the chooser's heading would name a draft that is not the user's."""
    parent = request.resolver_match.kwargs.get("parent_page_id")
    if parent is None or sees_every_title(request.user):
        return
    if not choosable(Page.objects.filter(pk=parent), request.user).exists():
        raise PermissionDenied
