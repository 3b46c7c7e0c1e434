"""Mina insatser in the admin's menu, for those who have something there."""

from django.urls import reverse
from wagtail.admin.menu import MenuItem

from .rights import has_something_to_report_on
from .views import ICON, TITLE


class MyActionsItem(MenuItem):
    def is_shown(self, request):
        return has_something_to_report_on(request.user)


def my_actions_item():
    return MyActionsItem(TITLE, reverse("my_actions"), icon_name=ICON, order=120)
