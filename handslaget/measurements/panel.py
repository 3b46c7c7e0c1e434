"""The indicator's values on its own form, and where each is changed."""

from django.apps import apps
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.panels import Panel
from wagtail.permissions import policy_registry

from handslaget.outcome import Outcome


class MeasurementPanel(Panel):
    """Shows the values; they have a list of their own, since they are not part of the draft."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "handslaget/measurements/panel.html"

        def get_context_data(self, parent_context=None):
            return {**super().get_context_data(parent_context), **self.values()}

        def values(self):
            """The values with their addresses, and the address for one more; both may be empty."""
            page = self.instance
            measured = list(page.measurements.all()) if page.pk else []
            return {
                "rows": list(
                    zip(Outcome(page, measured, timezone.now()).values, measured, strict=True)
                ),
                "may_change": self.may("change"),
                "add_url": self.add_url() if page.pk and self.may("add") else "",
            }

        def may(self, action):
            policy = policy_registry.get_by_type(apps.get_model("handslaget", "Measurement"))
            return policy.user_has_permission(self.request.user, action)

        def add_url(self):
            return f"{reverse('matvarden:add')}?indikator={self.instance.pk}"
