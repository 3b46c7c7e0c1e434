"""The four questions that an official answers about an insats."""

from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminAutoHeightTextInput

from handslaget.models import ActionUpdate
from mysite.date_fields import SwedishDateField
from mysite.date_widgets import DateInput
from mysite.templatetags.swedish import swedish_date

AS_FAR_BACK = relativedelta(years=1)


class ReportForm(WagtailAdminModelForm):
    """A new update. Nothing told before is changed, so a mistyped day must be caught here."""

    class Meta:
        model = ActionUpdate
        fields = ["status", "note", "next_step", "date"]
        # Named here: this class is made before the admin's own fields are registered.
        field_classes = {"date": SwedishDateField}
        widgets = {"note": AdminAutoHeightTextInput, "date": DateInput}

    def __init__(self, *args, newest, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.newest, self.today = newest, today
        if newest:
            self.initial["status"] = newest.status

    def clean_date(self):
        """Not yet to come, not more than a year ago, not before what was told last."""
        date = self.cleaned_data["date"]
        if date > self.today:
            raise ValidationError("Dagen har inte varit än. Välj i dag eller en tidigare dag.")
        if date < self.today - AS_FAR_BACK:
            raise ValidationError(
                "Dagen ligger mer än ett år tillbaka. Kontrollera årtalet. Är det rätt, "
                "välj en senare dag och skriv i texten när det hände."
            )
        if self.newest and date < self.newest.date:
            raise ValidationError(
                f"Det finns redan en lägesrapport från {swedish_date(self.newest.date)}. "
                "Välj den dagen eller en senare."
            )
        return date
