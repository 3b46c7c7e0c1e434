"""A postponed event that has its new date is called moved, in the row as it was in calendars."""

from django.db import migrations, models


def call_moved(apps, schema_editor):
    for name in ("EventPage", "Occurrence"):
        rows = apps.get_model("events", name).objects.filter(status="framflyttat")
        rows.filter(previous_starts_at__isnull=False).update(status="andrad-tid")


class Migration(migrations.Migration):
    dependencies = [("events", "0012_sources")]
    operations = [
        migrations.RunPython(call_moved, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="eventpage",
            name="status",
            field=models.CharField(
                choices=[
                    ("planerat", "Planerat"),
                    ("preliminart", "Preliminärt"),
                    ("andrad-tid", "Ändrad tid"),
                    ("framflyttat", "Framflyttat"),
                    ("installt", "Inställt"),
                ],
                default="planerat",
                help_text="Ändrad tid: de nya tiderna står ovan. Framflyttat: nytt datum är inte satt; det blir Ändrad tid när du sätter det. Ta inte bort sidan när något ställs in: då får den som prenumererar inte veta det.",
                max_length=20,
                verbose_name="läge",
            ),
        ),
    ]
