"""Wagtail's panel for timed publishing, with pickers that leave alone what somebody has typed."""

from wagtail.admin.panels import PublishingPanel

from .date_widgets import DateTimeInput


class SchedulePanel(PublishingPanel):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        for panel in self.children:
            panel.widget = DateTimeInput(
                attrs=panel.widget.attrs,
                js_overlay_parent_selector=panel.widget.js_overlay_parent_selector,
            )
