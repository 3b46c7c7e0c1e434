"""Wagtail's pickers of dates and times, that leave alone what somebody has typed.

The picker's script replaces text that it cannot read by today's date when the field is left:
"3 april 2026" and "03/04/2026" would both become today. The form's own fields read or refuse it.
"""

from wagtail.admin.filters import DateRangePickerWidget
from wagtail.admin.telepath import register
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput, AdminTimeInput
from wagtail.admin.widgets.datetime import (
    AdminDateInputAdapter,
    AdminDateTimeInputAdapter,
    AdminTimeInputAdapter,
)


class KeepsWhatIsTyped:
    def get_config(self):
        return {**super().get_config(), "validateOnBlur": False}


class DateInput(KeepsWhatIsTyped, AdminDateInput):
    pass


class TimeInput(KeepsWhatIsTyped, AdminTimeInput):
    pass


class DateTimeInput(KeepsWhatIsTyped, AdminDateTimeInput):
    pass


class DateRangeInput(DateRangePickerWidget):
    """From and to, in a filter."""

    def __init__(self, attrs=None):
        super().__init__(attrs)
        self.widgets = [DateInput(attrs=one.attrs) for one in self.widgets]


register(AdminDateInputAdapter(), DateInput)
register(AdminTimeInputAdapter(), TimeInput)
register(AdminDateTimeInputAdapter(), DateTimeInput)
