"""What this room asks of Wagtail: the admin of its lists, and the limits of partner editors."""

from django.core.exceptions import PermissionDenied
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from . import fact_text, late_report, permission_policies
from .measurements import saving
from .measurements.viewset import measurements
from .my_actions import menu as my_actions_menu
from .my_actions import reporting
from .my_actions import urls as my_actions_urls
from .partner_editors import is_partner
from .viewsets import VIEWSETS

for viewset in VIEWSETS:
    register_snippet(viewset)


@hooks.register("register_rich_text_features")
def offer_facts_in_running_text(features):
    fact_text.register(features)


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


@hooks.register("register_admin_urls")
def add_my_actions_and_the_late_ones():
    return [*my_actions_urls.urlpatterns, *late_report.urlpatterns]


hooks.register("register_admin_menu_item", my_actions_menu.my_actions_item)
hooks.register("register_log_actions", reporting.register_log_action)
hooks.register("register_reports_menu_item", late_report.late_item)
hooks.register("register_log_actions", saving.register_action)
hooks.register("register_admin_viewset", lambda: measurements)
