"""What makes an event a series: a rule and its exceptions."""

from django.core.exceptions import ValidationError
from django.db import models

from events import recurrence, rule_words, series


def no_exceptions():
    """JSON's empty list, made anew for each row."""
    return []


class Recurring(models.Model):
    """Blank ``rule``: the event takes place once. Else its fields tell of the first date's hours."""

    rule = models.CharField(
        "upprepning",
        max_length=recurrence.LONGEST,
        blank=True,
        help_text="Lämna tomt om det bara är en gång.",
    )
    except_dates = models.JSONField("utom dagarna", default=no_exceptions, blank=True)
    except_months = models.JSONField("utom månaderna", default=no_exceptions, blank=True)
    except_holidays = models.BooleanField(
        "utom svenska helgdagar",
        default=False,
        help_text="Även midsommarafton, julafton och nyårsafton.",
    )

    continues = models.ForeignKey(
        "events.EventPage",
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="continued_by",
    )

    exclude_fields_in_copy = ["continues"]  # a copy is an event of its own

    class Meta:
        abstract = True

    def clean_fields(self, exclude=None):
        """Nothing but days and months ever reaches the columns, whoever writes them."""
        super().clean_fields(exclude=exclude)
        if not series.are_days(self.except_dates):
            raise ValidationError({"except_dates": "Skriv dagar som 2026-07-14."})
        if not series.are_months(self.except_months):
            raise ValidationError({"except_months": "Välj bland månaderna."})

    @property
    def rule_in_words(self):
        """How it recurs and when it does not; an empty string if it takes place once."""
        return rule_words.in_words(self)

    def recurrence_faults(self):
        """What is wrong with the recurrence, as Swedish sentences by field name."""
        found = series.fault(self) if self.rule and self.starts_on else ""
        return {"rule": found} if found else {}
