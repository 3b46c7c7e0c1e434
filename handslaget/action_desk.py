"""The editors' lists of insatser and of the accounts that report on them."""

from django.contrib.admin import SimpleListFilter, display
from django.utils import timezone
from wagtail.admin.panels import FieldPanel

from handslaget.models import ActionOfficial, ActionPage
from mysite.desk.lists import PageList
from mysite.desk.spreadsheets import yes_or_no

from .action_status import state_of, with_state
from .desk import AccountList


class LateFilter(SimpleListFilter):
    """By half a year's silence, seen from today in the town."""

    title = "rapportering"
    parameter_name = "rapportering"

    def lookups(self, request, model_admin):
        return [("forsenad", "Försenade"), ("i-tid", "I tid")]

    def queryset(self, request, queryset):
        is_late = {"forsenad": True, "i-tid": False}.get(self.value())
        return queryset if is_late is None else queryset.filter(is_late=is_late)


class ActionList(PageList):
    model = ActionPage
    menu_icon = "clipboard-list"
    base_url_path = "insatser"
    list_display = [
        "title",
        "number",
        "state",
        "told",
        "late",
        "review_date",
        "publication",
    ]
    list_export = [
        *list_display,
        "responsible",
        "part",
        "deputy",
        "intro",
        "decision_url",
        "full_url",
    ]
    list_filter = [LateFilter, "tracks", *PageList.list_filter]
    ordering = ["number"]

    def get_queryset(self, request):
        return with_state(super().get_queryset(request), timezone.now())

    @display(description="Läge")
    def state(self, action):
        return state_of(action, timezone.now()).label or "Ej satt"

    @display(description="Senast rapporterat", ordering="told_on")
    def told(self, action):
        return action.told_on

    @display(description="Försenad")
    def late(self, action):
        return yes_or_no(action.is_late)


class OfficialList(AccountList):
    """Accounts tied to an insats each; administrators and programme owners keep this list."""

    model = ActionOfficial
    menu_label = "Handläggare"
    menu_icon = "user"
    base_url_path = "handlaggare"
    list_display = ["account", "action", "is_active"]
    list_export = ["account", "action", "is_active"]
    list_select_related = ["user", "action"]
    search_fields = ["user__username", "user__first_name", "user__last_name", "action__title"]
    ordering = ["action__number", "user__username"]
    panels = [FieldPanel("user"), FieldPanel("action")]
