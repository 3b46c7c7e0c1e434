"""Wagtail's pickers of dates and times, that leave alone what somebody has typed.

The picker's script replaces text that it cannot read by today's date when the field is left:
"3 april 2026" and "03/04/2026" would both become today. The form's own fields read or refuse it.
"""

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


register(AdminDateInputAdapter(), DateInput)
register(AdminTimeInputAdapter(), TimeInput)
register(AdminDateTimeInputAdapter(), DateTimeInput)
