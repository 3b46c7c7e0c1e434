"""What the frame asks of Wagtail."""

from django.http import Http404
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from wagtail import hooks

from . import reports
from .content_checker import use_swedish_checker
from .copying import refuse_to_copy
from .desk import menu
from .link_handler import OpenPageLinkHandler, PageLinkInEditor
from .visibility import may_be_served


@hooks.register("before_serve_page")
def refuse_what_is_gone(page, request, serve_args, serve_kwargs):
    """Answer 404 the moment a page expires, not when the scheduled job has run."""
    if not may_be_served(page, timezone.now()):
        raise Http404


@hooks.register("register_rich_text_features", order=1)  # after Wagtail's, which it replaces
def link_to_open_pages_only(features):
    features.register_link_type(OpenPageLinkHandler)
    in_editor = features.converter_rules_by_converter["contentstate"]["link"]
    in_editor["from_database_format"]['a[linktype="page"]'] = PageLinkInEditor("LINK")


@hooks.register("insert_global_admin_css")
def add_the_houses_colours():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("insert_global_admin_js")
def keep_what_is_typed_while_a_draft_is_stored():
    return format_html('<script src="{}" defer></script>', static("js/keep-what-is-typed.js"))


@hooks.register("insert_global_admin_js")
def publish_when_the_draft_is_stored():
    return format_html('<script src="{}" defer></script>', static("js/publish-after-the-draft.js"))


@hooks.register("insert_global_admin_js")
def open_no_picker_for_a_field_that_was_left():
    return format_html('<script src="{}"></script>', static("js/no-left-pickers.js"))


@hooks.register("construct_wagtail_userbar")
def explain_faults_in_swedish(request, items, page):
    use_swedish_checker(items)


@hooks.register("register_admin_urls")
def add_reports():
    return reports.urlpatterns


hooks.register("before_copy_page", refuse_to_copy)
hooks.register("register_reports_menu_item", menu.review_item)
hooks.register("register_reports_menu_item", menu.picture_item)
