"""The page of everything that is on, whatever it is."""

from django.utils import timezone

from events import whats_on_context
from mysite.list_page import ListPage


class WhatsOnPage(ListPage):
    """One time line of events, council meetings, milestones and the last days of offers."""

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    motif = "evenemang"

    class Meta:
        verbose_name = "på gång"
        verbose_name_plural = "på gång"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **whats_on_context.page_context(request, timezone.now())}
