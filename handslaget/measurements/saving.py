"""Save a typed or imported value so that the history tells what it was before."""

import uuid

from wagtail.log_actions import LogFormatter, log

from handslaget.outcome import UNDATED, value_in_words

ACTION = "handslaget.measurement"
IMPORTED = "import"
FIELDS = {
    "indicator": "indikatorn",
    "year": "mätningen",
    "value": "värdet",
    "note": "anmärkningen",
    "method_break": "metodbytet",
}


def state(measurement):
    """What the history remembers of a value, in words; nothing of one that was never saved."""
    if measurement is None or measurement.pk is None:
        return {}
    return {
        "indicator": measurement.indicator.title,
        "year": str(measurement.year or UNDATED),
        "value": value_in_words(measurement.indicator, measurement.value),
        "note": measurement.note,
        "method_break": "ja" if measurement.method_break else "nej",
    }


def save(measurement, user, *, before, origin=""):
    """Save what a person says the value is: from then on the site no longer counts it."""
    measurement.counted_at = None
    measurement.save()
    _tell(measurement, user, before, state(measurement), origin)


def delete(measurement, user):
    """Take the value away; the history keeps what it was."""
    _tell(measurement, user, state(measurement), {}, "")
    measurement.delete()


def _tell(measurement, user, before, after, origin):
    """Each value's line has a mark of its own: of several with one, the history shows the last alone."""
    log(
        measurement,
        ACTION,
        user=user,
        uuid=uuid.uuid4(),
        data={"before": before, "after": after, "origin": origin},
        deleted=not after,
        content_changed=True,
    )


class MeasurementFormatter(LogFormatter):
    """The line in the history: "Ändrade värdet från 3,39 till 3,42"."""

    label = "Mätvärde"

    def format_message(self, entry):
        before, after = entry.data.get("before", {}), entry.data.get("after", {})
        told = self._told(before, after)
        return f"{told} (import)" if entry.data.get("origin") == IMPORTED else told

    def _told(self, before, after):
        if not before:
            return f"Lade till {after.get('value', '')}"
        if not after:
            return f"Tog bort {before.get('value', '')}"
        changes = [
            f"{words} från {before.get(name) or 'tomt'} till {after.get(name) or 'tomt'}"
            for name, words in FIELDS.items()
            if before.get(name) != after.get(name)
        ]
        return f"Ändrade {', '.join(changes)}" if changes else "Sparade utan ändring"


def register_action(actions):
    actions.register_action(ACTION)(MeasurementFormatter)
