"""Planering in the editors' menu."""

from django.urls import reverse
from wagtail.admin.menu import MenuItem

from events.rights import may_plan

from .views import ICON, TITLE


class PlanItem(MenuItem):
    def is_shown(self, request):
        return may_plan(request.user)


def plan_item(order):
    return PlanItem(TITLE, reverse("event_plan"), name="planering", icon_name=ICON, order=order)
