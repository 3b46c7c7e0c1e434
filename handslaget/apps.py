from django.apps import AppConfig


class HandslagetConfig(AppConfig):
    name = "handslaget"
    verbose_name = "Handslaget"

    def ready(self):
        from wagtail.admin.views.reports.page_types_usage import (  # noqa: PLC0415  likewise
            PageTypesUsageReportView,
        )
        from wagtail.models import Page  # noqa: PLC0415  models are loaded now
        from wagtail.permissions import register_permission_policy  # noqa: PLC0415  likewise

        from . import signal_handlers  # noqa: PLC0415  likewise
        from .permission_policies import PartnerAwarePagePolicy  # noqa: PLC0415  likewise

        signal_handlers.connect()
        register_permission_policy(Page, PartnerAwarePagePolicy(Page))
        # The report names the page edited last of each type to everyone who may add some page.
        PageTypesUsageReportView.any_permission_required = ["publish"]
