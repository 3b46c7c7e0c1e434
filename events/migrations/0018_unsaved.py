from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('events', '0017_versions_of_sources'),
    ]

    operations = [
        migrations.AddField(
            model_name='eventsource',
            name='unsaved',
            field=models.TextField(blank=True, editable=False, verbose_name='gick inte att spara'),
        ),
    ]
