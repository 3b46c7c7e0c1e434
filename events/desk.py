"""The editors' list of events."""

from django.contrib.admin import SimpleListFilter
from django.utils import timezone

from events import timing
from events.buttons import EventButtons
from events.models import EventPage
from mysite.desk.lists import PageList


class TimeFilter(SimpleListFilter):
    """Still to come or over, at this moment."""

    title = "tid"
    parameter_name = "tid"

    def lookups(self, request, model_admin):
        return [("kommande", "Kommande och pågående"), ("varit", "Har varit")]

    def queryset(self, request, queryset):
        at = timezone.now()
        if self.value() == "kommande":
            return queryset.filter(timing.not_over_q(at))
        return queryset.filter(timing.over_q(at)) if self.value() == "varit" else queryset


class EventList(PageList):
    model = EventPage
    menu_icon = "date"
    base_url_path = "evenemang"
    button_helper_class = EventButtons
    list_display = [
        "title",
        "starts_on",
        "start_time",
        "status",
        "organisation",
        "venue",
        "responsible",
        "review_date",
        "publication",
    ]
    list_export = [
        *list_display,
        "deputy",
        "ends_on",
        "end_time",
        "all_day",
        "arena",
        "online_url",
        "price",
        "status_note",
        "intro",
        "full_url",
    ]
    list_filter = [TimeFilter, "status", "arena", "sectors", *PageList.list_filter]
    list_select_related = [*PageList.list_select_related, "organisation", "venue", "arena"]
    ordering = ["-starts_at", "title"]
