"""Columns of the admin's tables that say more than Wagtail's own."""

from wagtail.admin.ui.tables import Column

from mysite.templatetags.swedish import swedish_date


class DayColumn(Column):
    """The day itself. Wagtail's tells how long ago it was, and calls a coming day "just now"."""

    def get_value(self, instance):
        return swedish_date(super().get_value(instance))
