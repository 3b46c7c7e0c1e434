from django.db import migrations

PORTION = 500


def add_dates(apps, schema_editor):
    """Every event that there was has one date: its own."""
    events = apps.get_model("events", "EventPage").objects.order_by("pk")
    rows = apps.get_model("events", "Occurrence").objects
    portion = []
    for event in events.iterator(chunk_size=PORTION):
        portion.append(_date(rows.model, event))
        if len(portion) == PORTION:
            rows.bulk_create(portion)
            portion = []
    rows.bulk_create(portion)


def _date(model, event):
    same = (
        "starts_on",
        "all_day",
        "starts_at",
        "ends_at",
        "status",
        "status_note",
        "previous_starts_at",
        "venue_id",
    )
    return model(
        event_id=event.pk,
        original_on=event.starts_on,
        ends_on=event.ends_on or event.starts_on,
        **{name: getattr(event, name) for name in same},
    )


class Migration(migrations.Migration):
    dependencies = [("events", "0006_recurrence")]

    operations = [migrations.RunPython(add_dates, migrations.RunPython.noop)]
