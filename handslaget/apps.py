from django.apps import AppConfig


class HandslagetConfig(AppConfig):
    name = "handslaget"
    verbose_name = "Handslaget"

    def ready(self):
        from wagtail.models import Page  # noqa: PLC0415  models are loaded now, not before
        from wagtail.permissions import register_permission_policy  # noqa: PLC0415  likewise

        from .permission_policies import PartnerAwarePagePolicy  # noqa: PLC0415  likewise

        register_permission_policy(Page, PartnerAwarePagePolicy(Page))
