"""Does it hold on this day? Bodies, responsibilities and mandates begin and end on a date.

Both days are included. A row without a first day has always held; one without a last day still does.
"""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q


def valid_q(day, prefix=""):
    """Rows that hold on ``day``; ``prefix`` leads to them from another table, as ``body__``."""
    begun = Q(**{f"{prefix}valid_from__isnull": True}) | Q(**{f"{prefix}valid_from__lte": day})
    not_ended = Q(**{f"{prefix}valid_to__isnull": True}) | Q(**{f"{prefix}valid_to__gte": day})
    return begun & not_ended


class Dated(models.Model):
    """A row that holds from one day to another."""

    valid_from = models.DateField(
        "gäller från", null=True, blank=True, help_text="Lämna tomt om det alltid har gällt."
    )
    valid_to = models.DateField(
        "gäller till och med", null=True, blank=True, help_text="Lämna tomt om det gäller än."
    )

    class Meta:
        abstract = True

    def is_valid(self, day):
        """The same question as ``valid_q`` about this row."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or self.valid_to >= day)

    def clean(self):
        super().clean()
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": "Sista dagen kan inte ligga före den första."})
