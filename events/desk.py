"""The editors' list of events."""

from django.contrib.admin import SimpleListFilter, display
from django.utils import timezone

from events import outcome, timing
from events.buttons import EventButtons
from events.models import ArenaPage, EventPage
from mysite.desk.lists import PageList
from mysite.templatetags.swedish import swedish_date, swedish_times


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


class OutcomeFilter(SimpleListFilter):
    """Dialogue meetings that have been held, by whether they have told what they led to."""

    title = "utfall"
    parameter_name = "utfall"

    def lookups(self, request, model_admin):
        return [("saknas", "Dialogmöte som inte är redovisat"), ("finns", "Redovisat")]

    def queryset(self, request, queryset):
        if self.value() == "saknas":
            return queryset.filter(outcome.owed_q(timezone.now()))
        return queryset.exclude(outcome="") if self.value() == "finns" else queryset


class EventList(PageList):
    model = EventPage
    menu_icon = "date"
    base_url_path = "evenemang"
    button_helper_class = EventButtons
    list_display = [
        "title",
        "day",
        "status",
        "organisation",
        "where",
        "responsible",
        "review_date",
        "publication",
    ]
    list_export = [
        *list_display,
        "deputy",
        "starts_on",
        "start_time",
        "ends_on",
        "end_time",
        "all_day",
        "recurrence",
        "arena",
        "online_url",
        "price",
        "status_note",
        "participants",
        "intro",
        "full_url",
    ]
    list_filter = [TimeFilter, "status", OutcomeFilter, "arena", "sectors", *PageList.list_filter]
    list_select_related = [*PageList.list_select_related, "organisation", "venue", "arena"]
    ordering = ["-ends_at", "title"]

    def get_queryset(self, request):
        known_on = self.model.objects.known_date(timezone.now())["starts_on"]
        return super().get_queryset(request).annotate(known_on=known_on)

    @display(description="Datum", ordering="starts_at")
    def day(self, event):
        """With its hour; of a series the next date, or the last that has been."""
        day = swedish_date(event.known_on or event.starts_on)
        told = " ".join(part for part in (day, swedish_times(event.start_time)) if part)
        return f"{told} (serie)" if event.rule else told

    @display(description="Plats", ordering="venue__name")
    def where(self, event):
        return event.place

    @display(description="Upprepning")
    def recurrence(self, event):
        return event.rule_in_words


class ArenaList(PageList):
    model = ArenaPage
    menu_icon = "calendar-check"
    base_url_path = "arenor"
    list_display = ["title", "arena", "organisation", "responsible", "review_date", "publication"]
    list_export = [*list_display, "deputy", "for_whom", "intro", "full_url"]
    list_select_related = [*PageList.list_select_related, "organisation", "arena"]
