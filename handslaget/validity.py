"""Does it hold on this day? Bodies, responsibilities and mandates begin and end on a date.

Both days are included. A row without a first day has always held; one without a last day still does.
"""

import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

FIRST_YEAR, LAST_YEAR = 2000, 2100  # of the programme's plans
EARLIEST, LATEST = datetime.date(1900, 1, 1), datetime.date(LAST_YEAR, 12, 31)


def valid_q(day, prefix=""):
    """Rows that hold on ``day``; ``prefix`` leads to them from another table, as ``body__``."""
    begun = Q(**{f"{prefix}valid_from__isnull": True}) | Q(**{f"{prefix}valid_from__lte": day})
    not_ended = Q(**{f"{prefix}valid_to__isnull": True}) | Q(**{f"{prefix}valid_to__gte": day})
    return begun & not_ended


def check_year(row, name):
    """Raises ValidationError when the year in the field ``name`` is one that no plan reaches."""
    year = getattr(row, name)
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValidationError({name: f"Välj ett år mellan {FIRST_YEAR} och {LAST_YEAR}."})


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

    def overlaps(self, other):
        """Whether some day belongs to both rows."""
        begins = max(self.valid_from or EARLIEST, other.valid_from or EARLIEST)
        return begins <= min(self.valid_to or LATEST, other.valid_to or LATEST)

    def clean(self):
        super().clean()
        for name in ("valid_from", "valid_to"):
            day = getattr(self, name)
            if day and not EARLIEST <= day <= LATEST:
                years = f"{EARLIEST.year} och {LATEST.year}"
                raise ValidationError({name: f"Välj en dag mellan {years}, eller lämna tomt."})
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": "Sista dagen kan inte ligga före den första."})
