"""What one chooses of the plan; everything stands in the address."""

from django import forms
from django.core.exceptions import ValidationError

from events import timing
from events.models import Arena
from handslaget.models import Audience, Sector
from mysite.date_fields import SwedishDateField
from mysite.date_widgets import DateInput


def _choice(label, model):
    return forms.ModelChoiceField(
        model.objects.all(), label=label, required=False, to_field_name="slug", empty_label="Alla"
    )


class PlanForm(forms.Form):
    fran = SwedishDateField(label="Från", widget=DateInput, required=False)
    arena = _choice("Arena", Arena)
    bransch = _choice("Bransch", Sector)
    malgrupp = _choice("Målgrupp", Audience)

    def clean_fran(self):
        day = self.cleaned_data["fran"]
        if not timing.is_within_years(day):
            raise ValidationError(timing.YEARS_FAULT)
        return day

    def keeps(self, row):
        """Whether the row is among the chosen; what cannot be read chooses nothing."""
        chosen = self.cleaned_data
        arena, sector, audience = (chosen.get(name) for name in ("arena", "bransch", "malgrupp"))
        return (
            (not arena or row.arena_id == arena.pk)
            and (not sector or sector.pk in row.topics["sectors"])
            and (not audience or audience.pk in row.topics["audiences"])
        )
