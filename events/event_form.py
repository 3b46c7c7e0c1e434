"""The editor's form of an event: with the recurrence, and the dates of it that differ."""

from events.recurrence_form import RecurrenceFields
from handslaget.partner_pages import PartnerPageForm


class EventPageForm(RecurrenceFields, PartnerPageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.show_rule(self.instance)
