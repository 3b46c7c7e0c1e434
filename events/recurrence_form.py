"""The questions that make up a recurrence, asked in the editor's form and by the dates beside it."""

from django import forms
from django.core.exceptions import ValidationError
from wagtail.admin.widgets import AdminAutoHeightTextInput

from events import recurrence, rule_words
from events.recurrence_choices import (
    HOWS,
    INTERVALS,
    ORDINAL_CHOICES,
    SAME_WEEKDAY,
    WEEKDAY_CHOICES,
    answers_of,
    rule_of,
)
from mysite.date_fields import SwedishDateField
from mysite.date_widgets import DateInput
from mysite.dates import MONTHS, read_date

NO_END = "Skriv när upprepningen slutar: en sista dag eller ett antal gånger."
TWO_ENDS = "Välj ett av två: en sista dag eller ett antal gånger."
END_BEFORE_START = "Upprepningen slutar före första dagen."


class DaysField(forms.CharField):
    """Days, one on each line, as ISO texts in order."""

    widget = AdminAutoHeightTextInput

    def to_python(self, value):
        if isinstance(value, list):
            return value
        lines = [line.strip(" ,;") for line in super().to_python(value).splitlines()]
        if len(lines) > recurrence.MOST_DATES:
            raise ValidationError(f"Skriv högst {recurrence.MOST_DATES} dagar.")
        return sorted({_day(line).isoformat() for line in lines if line})

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value


class RecurrenceFields(forms.Form):
    """``rule`` is asked as a choice of how, and holds the rule's own text once it is cleaned."""

    rule = forms.ChoiceField(label="Upprepas", choices=HOWS, required=False)
    repeat_interval = forms.TypedChoiceField(
        label="Hur tätt", choices=INTERVALS, coerce=int, empty_value=1, initial=1, required=False
    )
    repeat_weekdays = forms.MultipleChoiceField(
        label="På veckodagarna",
        choices=WEEKDAY_CHOICES,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="Lämna tomt om det är samma veckodag som första dagen.",
    )
    repeat_ordinal = forms.ChoiceField(
        label="Vilken i månaden", choices=[("", "Välj"), *ORDINAL_CHOICES], required=False
    )
    repeat_weekday = forms.ChoiceField(
        label="Veckodag", choices=[("", "Välj"), *WEEKDAY_CHOICES], required=False
    )
    repeat_until = SwedishDateField(label="Till och med", widget=DateInput, required=False)
    repeat_count = forms.IntegerField(
        label="Eller antal gånger",
        min_value=1,
        max_value=recurrence.MOST_DATES,
        required=False,
        help_text="Räkna också med dagar som är undantagna.",
    )
    except_dates = DaysField(
        label="Utom dagarna",
        required=False,
        help_text="En dag på varje rad: 2026-07-14 eller 14 juli 2026.",
    )
    except_months = forms.TypedMultipleChoiceField(
        label="Utom månaderna",
        choices=list(enumerate(MONTHS, start=1)),
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    except_holidays = forms.BooleanField(
        label="Utom svenska helgdagar",
        required=False,
        help_text="Även midsommarafton, julafton och nyårsafton.",
    )

    def offer_as_it_is(self, rule, words):
        """One choice more: the rule as it came, where the others cannot show it."""
        self.fields["rule"].choices = [*HOWS, (rule, f"Som nu: {words}")]

    def show_rule(self, event):
        """Fill in the answers that give the event's rule."""
        answers = answers_of(event.rule)
        if answers is None:
            words = ", ".join([rule_words.in_words(event), rule_words.end_in_words(event)])
            self.offer_as_it_is(event.rule, words.strip(", ") or event.rule)
            answers = {"rule": event.rule}
        self.initial.update(answers)

    def clean(self):
        """Put the rule in the place of its answers, whatever else is wrong with the form."""
        if not self.errors.keys() & {"rule", *_QUESTIONS}:
            self.cleaned_data["rule"] = self._rule()
        else:
            self.cleaned_data["rule"] = ""
        return super().clean()

    def _rule(self):
        answers = self.cleaned_data
        if answers["rule"] not in dict(HOWS):
            return answers["rule"]
        faults = _faults(answers, answers.get("starts_on")) if answers["rule"] else {}
        for name, fault in faults.items():
            self.add_error(name, fault)
        return rule_of(answers) if answers["rule"] and not faults else ""


_QUESTIONS = [name for name in RecurrenceFields.base_fields if name.startswith("repeat_")]


def _faults(answers, first):
    """What is not whole among the answers, as Swedish sentences by field name."""
    found = {}
    if answers["rule"] == SAME_WEEKDAY:
        if not answers["repeat_ordinal"]:
            found["repeat_ordinal"] = "Välj vilken i månaden: första, andra eller sista."
        if not answers["repeat_weekday"]:
            found["repeat_weekday"] = "Välj veckodag."
    until, count = answers["repeat_until"], answers["repeat_count"]
    if bool(until) == bool(count):
        found["repeat_until"] = TWO_ENDS if until else NO_END
    elif until and first and until < first:
        found["repeat_until"] = END_BEFORE_START
    return found


def _day(line):
    try:
        return read_date(line)
    except ValueError as error:
        wrong = f"Raden ”{line[:40]}” går inte att läsa. Skriv 2026-07-14 eller 14 juli 2026."
        raise ValidationError(wrong) from error
