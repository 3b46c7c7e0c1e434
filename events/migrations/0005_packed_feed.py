from django.db import migrations, models


def forget_bodies(apps, schema_editor):
    """They are stored in another way from here on: the next request puts them together anew."""
    apps.get_model("events", "FeedBody").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0004_programme"),
    ]

    operations = [
        migrations.RunPython(forget_bodies, forget_bodies, elidable=True),
        migrations.RemoveField(model_name="feedbody", name="data"),
        migrations.AddField(
            model_name="feedbody",
            name="size",
            field=models.PositiveIntegerField(default=0, help_text="Bytes, once unpacked."),
        ),
        migrations.AddField(
            model_name="feedbody",
            name="packed",
            field=models.BinaryField(
                default=b"", help_text="The bytes as events/packing.py packs them."
            ),
        ),
    ]
