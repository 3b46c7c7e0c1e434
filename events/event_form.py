"""The editor's form of an event: with the recurrence, and the dates of it that differ."""

from events import change_faults
from events.recurrence_form import RecurrenceFields
from handslaget.partner_pages import PartnerPageForm


class EventPageForm(RecurrenceFields, PartnerPageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.show_rule(self.instance)
        # Dates that stood here before may stay when the rule no longer gives them.
        self.known_days = {change.original_on for change in self.instance.date_changes.all()}

    def is_valid(self):
        """The changed dates are held against the series once both are read."""
        if not super().is_valid() or "rule" in self.errors:
            return False
        return not change_faults.tell(self.instance, self._changed_dates(), self.known_days)

    def _changed_dates(self):
        """Those that stood here, touched or not, and the new ones that are filled in."""
        rows = self.formsets["date_changes"]
        given = [*rows.initial_forms, *(row for row in rows.extra_forms if row.has_changed())]
        return [row for row in given if row not in rows.deleted_forms]
