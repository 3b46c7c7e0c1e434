"""What a source says of its revisions is kept for each VEVENT, and how it was kept before is forgotten once:
it was the highest of a whole series, which a later reading could not reach again.
"""


from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('events', '0016_place_of_sources'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='sourcedevent',
            name='modified',
        ),
        migrations.RemoveField(
            model_name='sourcedevent',
            name='sequence',
        ),
        migrations.AddField(
            model_name='sourcedevent',
            name='versions',
            field=models.JSONField(default=dict),
        ),
    ]
