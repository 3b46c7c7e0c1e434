"""The calendar: list, month and archive of everything below it."""

from django.http import Http404
from django.utils import timezone
from wagtail.contrib.routable_page.models import RoutablePageMixin, path, re_path

from events import calendar_addresses, calendar_context, embed_context, subscribe_context
from events.embed_context import framed_anywhere
from events.month import is_month
from mysite.list_page import ListPage


class CalendarPage(RoutablePageMixin, ListPage):
    """Three faces of the same events; calendar_context.py decides what each shows."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]

    class Meta:
        verbose_name = "kalender"
        verbose_name_plural = "kalendrar"

    @classmethod
    def addresses_below(cls, at):
        return calendar_addresses.for_sitemap(cls, at)

    @path("")
    def upcoming(self, request):
        chosen = calendar_context.upcoming_context(request, self, timezone.now())
        return self.render(request, template="events/calendar_list.html", context_overrides=chosen)

    @path("arkiv/")
    def archive(self, request):
        chosen = calendar_context.archive_context(request, self, timezone.now())
        return self.render(
            request, template="events/calendar_archive.html", context_overrides=chosen
        )

    @re_path(r"^manad/(\d{1,5})/(\d{1,2})/$")
    def month(self, request, year, number):
        year, number = int(year), int(number)
        if not is_month(year, number):
            raise Http404("Den månaden finns inte i kalendern.")
        chosen = calendar_context.month_context(request, self, year, number, timezone.now())
        return self.render(request, template="events/calendar_month.html", context_overrides=chosen)

    @path("manad/")
    def this_month(self, request):
        today = timezone.localdate()
        return self.month(request, today.year, today.month)

    @path("prenumerera/", name="subscribe")
    def subscribe(self, request):
        chosen = subscribe_context.page_context(request, self, timezone.now())
        return self.render(
            request, template="events/calendar_subscribe.html", context_overrides=chosen
        )

    @path("badda-in/", name="embed")
    @framed_anywhere
    def embed(self, request):
        chosen = embed_context.page_context(request, self, timezone.now())
        return self.render(request, template="events/calendar_embed.html", context_overrides=chosen)
