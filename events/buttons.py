"""The steps beside an event's form, where editors look for them: lists, the tree and the page's head."""

from django.urls import reverse
from wagtail.admin.ui.menus.pages import PageMenuItem

from events.date_views import may_copy
from mysite.desk.lists import PageButtons


class CopyButton(PageMenuItem):
    label = "Kopiera till nytt datum"
    icon_name = "copy"
    url_name = "event_copy_to_date"

    def is_shown(self, user):
        return is_event(self.page) and may_copy(user, self.page)


class SplitButton(PageMenuItem):
    label = "Dela serien från ett datum"
    icon_name = "cut"
    url_name = "event_split"

    def is_shown(self, user):
        return is_event(self.page) and bool(self.page.rule) and may_copy(user, self.page)


def is_event(page):
    return hasattr(page, "date_changes")


def page_buttons(page, user, next_url=None, view_name=None):
    """For Wagtail's menus of a page."""
    yield CopyButton(page=page, priority=32)
    yield SplitButton(page=page, priority=34)


class EventButtons(PageButtons):
    """In the flat list: words after the title. Wagtail's own copy asks what nobody wants to answer."""

    def get_buttons_for_obj(self, obj, exclude=None, **kwargs):
        buttons = super().get_buttons_for_obj(obj, exclude=["copy", *(exclude or [])], **kwargs)
        if may_copy(self.request.user, obj):
            buttons.append(self._button("event_copy_to_date", "Kopiera till nytt datum", obj))
            if obj.rule:
                buttons.append(self._button("event_split", "Dela serien", obj))
        return buttons

    def _button(self, url_name, label, obj):
        url = reverse(url_name, args=[obj.pk])
        return {"url": url, "label": label, "classname": "button", "title": f"{label}: {obj.title}"}
