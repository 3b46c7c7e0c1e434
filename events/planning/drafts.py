"""The dates of an event as it was last saved, read from its stored draft. Asks the database nothing."""

from events import expansion, series, timing
from events.models import DateChange, EventPage

DECIDING = [
    "title",
    "starts_on",
    "start_time",
    "ends_on",
    "end_time",
    "all_day",
    "status",
    "status_note",
    "rule",
    "except_dates",
    "except_months",
    "except_holidays",
]
OF_A_CHANGE = ["original_on", "status", "note", "starts_on", "start_time", "end_time", "text"]


def dates_of_draft(pk, content):
    """Its dates, none if they are not filled in; a rule that cannot be read counts as once."""
    event = EventPage(pk=pk, **_read(EventPage, DECIDING, content))
    event.date_changes = [
        DateChange(**_read(DateChange, OF_A_CHANGE, row))
        for row in content.get("date_changes") or []
    ]
    return dates_in_memory(event)


def dates_in_memory(event):
    """The dates of an event as it stands in its editor's form."""
    if not event.starts_on or timing.date_faults(event):
        return []
    if event.rule and series.fault(event):
        event.rule = ""
    event.set_instants()
    return expansion.occurrences_of(event)


def _read(model, names, content):
    """What an older draft does not hold is as for a new row."""
    fields = [model._meta.get_field(name) for name in names]
    return {
        field.name: field.to_python(content[field.name])
        for field in fields
        if content.get(field.name) is not None
    }
