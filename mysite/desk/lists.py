"""A flat list of one page type, or of one kind of record."""

from django.contrib.admin import AdminSite, display
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail_modeladmin.helpers import PageButtonHelper, PagePermissionHelper
from wagtail_modeladmin.options import ModelAdmin

from .addresses import NumberedAddresses, NumberedPageAddresses
from .filters import PublishedFilter, ReviewFilter
from .searching import FewWords
from .views import ListView


class PagePermissions(PagePermissionHelper):
    """The list shows what the user may change; who publishes anything sees every list."""

    def user_can_list(self, user):
        publishes = policy_registry.get_by_type(Page).user_has_permission(user, "publish")
        return publishes or self.user_can_create(user) or self.editable(user).exists()

    def user_can_copy_obj(self, user, obj):
        return obj.permissions_for_user(user).can_copy()

    def editable(self, user):
        policy = policy_registry.get_by_type(Page)
        pages = policy.instances_user_has_permission_for(user, "change")
        return self.model.objects.filter(pk__in=pages.values("pk"))


class PageButtons(PageButtonHelper):
    """The title leads to the editor; beside it stands only what saves work."""

    def get_buttons_for_obj(self, obj, exclude=None, **kwargs):
        left_out = ["edit", "unpublish", "delete", *(exclude or [])]
        return super().get_buttons_for_obj(obj, exclude=left_out, **kwargs)


class RecordList(ModelAdmin):
    """A list that can be filtered, searched and taken out as CSV or XLSX."""

    index_view_class = ListView
    search_handler_class = FewWords
    url_helper_class = NumberedAddresses
    list_per_page = 50
    history_view_enabled = False  # modeladmin's own history asks for no permission
    empty_value_display = "–"

    def __init__(self, parent=None):
        super().__init__(parent)
        # The filters of relations ask the site how a related list is ordered. Django's own admin
        # is not installed, so its default site does not exist: an empty one gives the model's order.
        self.admin_site = AdminSite()

    def get_menu_label(self):
        return self.menu_label or str(self.opts.verbose_name_plural).capitalize()


class PageList(RecordList):
    """A list of one page type, whatever section its pages stand in."""

    permission_helper_class = PagePermissions
    url_helper_class = NumberedPageAddresses
    button_helper_class = PageButtons
    list_select_related = ["latest_revision"]
    list_filter = [PublishedFilter, ReviewFilter]
    search_fields = ["title", "intro", "responsible"]
    ordering = ["title"]

    def get_queryset(self, request):
        editable = self.permission_helper.editable(request.user)
        pages = editable.annotate_approved_schedule().prefetch_workflow_states()
        return pages.order_by(*self.get_ordering(request))

    @display(description="Publicering")
    def publication(self, page):
        """Where the page stands between draft and expired, in one or two words."""
        if page.workflow_in_progress:
            return "Väntar på granskning"
        if page.live:
            return "Publicerad, med ändringar" if page.has_unpublished_changes else "Publicerad"
        if page.approved_schedule:
            return "Schemalagd"
        return "Utgången" if page.expired else "Utkast"
