"""The reports' places in the admin's menu."""

from django.urls import reverse
from wagtail.admin.menu import MenuItem
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.permissions import policy_registry


class ReportItem(MenuItem):
    """Shown to whoever may change some ``model``."""

    def __init__(self, label, url_name, model, **kwargs):
        super().__init__(label, reverse(url_name), name=url_name, **kwargs)
        self.model = model

    def is_shown(self, request):
        return policy_registry.get_by_type(self.model).user_has_permission(request.user, "change")


def review_item():
    return ReportItem("Dags att läsa igenom", "review_report", Page, icon_name="date", order=50)


def picture_item():
    return ReportItem(
        "Bilder som saknar beskrivning",
        "picture_report",
        get_image_model(),
        icon_name="image",
        order=60,
    )
