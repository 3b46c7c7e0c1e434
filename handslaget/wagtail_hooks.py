"""What this room asks of Wagtail: the admin of its lists, and the limits of partner editors."""

from django.core.exceptions import PermissionDenied
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from . import permission_policies
from .partner_editors import is_partner
from .viewsets import VIEWSETS

for viewset in VIEWSETS:
    register_snippet(viewset)


@hooks.register("construct_explorer_page_queryset")
def keep_partners_out_of_foreign_branches(parent_page, pages, request):
    permission_policies.refuse_to_explore(parent_page, request.user)
    return pages


@hooks.register("construct_page_chooser_queryset")
def offer_partners_what_is_public_or_their_own(pages, request):
    permission_policies.refuse_to_choose_below(request)
    return permission_policies.choosable(pages, request.user)


@hooks.register("before_move_page")
def ask_before_the_title_is_shown(request, page, destination):
    """Wagtail's page that confirms a move names both pages and asks only when the move is made."""
    if not page.permissions_for_user(request.user).can_move_to(destination):
        raise PermissionDenied


@hooks.register("construct_reports_menu")
def leave_out_what_partners_may_not_open(request, items):
    if is_partner(request.user):
        items[:] = [item for item in items if item.name != "page-types-usage"]
