"""What this room asks of Wagtail: the admin of its lists, and the limits of partner editors."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from . import permission_policies
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
