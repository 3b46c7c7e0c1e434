"""The editor's form for an indicator: its scale has room for every value that is stored."""

from django.utils import timezone

from handslaget.outcome import Outcome
from mysite.page_form import CarefulPageForm

BEYOND = {"scale_min": "value__lt", "scale_max": "value__gt"}


class IndicatorForm(CarefulPageForm):
    """Asked here and not of the page: values come after a draft, which is then published as it is."""

    def clean(self):
        cleaned = super().clean()
        for name, beyond in BEYOND.items():
            end = cleaned.get(name)
            for told in self._values(**{beyond: end}) if end is not None else []:
                self.add_error(name, f"Värdet {told} ligger utanför skalan. Rätta det först.")
        return cleaned

    def _values(self, **which):
        """Those of the stored values, in words: "78 år 2024"."""
        found = self.instance.measurements.filter(**which) if self.instance.pk else []
        values = Outcome(self.instance, found, timezone.now()).values
        return [f"{one.text} {one.when}" for one in values]
