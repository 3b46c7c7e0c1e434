"""A date whose start alone is moved lasts as long as the others: those from before keep their end."""

from django.db import migrations
from django.db.models import OuterRef, Subquery


def with_ends(when):
    """The fields of a series, as a version or a source's row keeps them, with the end told."""
    if not when.get("date_changes"):
        return when
    return {**when, "date_changes": [_with_end(one, when) for one in when["date_changes"]]}


def _with_end(change, when):
    is_open = change.get("start_time") and not change.get("end_time")
    return {**change, "end_time": when.get("end_time")} if is_open else change


def tell_the_ends(apps, schema_editor):
    events = apps.get_model("events", "EventPage").objects
    changes = apps.get_model("events", "DateChange").objects
    end = Subquery(events.filter(pk=OuterRef("event")).values("end_time")[:1])
    changes.filter(start_time__isnull=False, end_time__isnull=True).update(end_time=end)
    for event in events.exclude(latest_revision=None).select_related("latest_revision").iterator():
        _rewrite(event.latest_revision, "content", with_ends(event.latest_revision.content))
    for row in apps.get_model("events", "SourcedEvent").objects.iterator():
        if "when" in row.imported:
            _rewrite(row, "imported", {**row.imported, "when": with_ends(row.imported["when"])})


def _rewrite(row, name, value):
    if getattr(row, name) != value:
        setattr(row, name, value)
        row.save(update_fields=[name])


class Migration(migrations.Migration):
    dependencies = [("events", "0018_unsaved")]
    operations = [migrations.RunPython(tell_the_ends, migrations.RunPython.noop)]
