import django.db.models.deletion
import modelsearch.index
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0001_waiting_page'),
        ('search', '0002_words_picks_and_counts'),
        ('wagtaildocs', '0014_alter_document_file_size'),
    ]

    operations = [
        migrations.CreateModel(
            name='DocumentText',
            fields=[
                ('document', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='read_text', serialize=False, to='wagtaildocs.document')),
                ('version', models.CharField(blank=True, max_length=255)),
                ('state', models.CharField(choices=[('waiting', 'väntar'), ('read', 'läst'), ('empty', 'har ingen text'), ('too_large', 'för stort'), ('too_slow', 'tar för lång tid'), ('protected', 'skyddat med lösenord'), ('unreadable', 'gick inte att läsa')], default='waiting', max_length=10)),
                ('text', models.TextField(blank=True)),
                ('tokens', models.TextField(blank=True)),
                ('places', models.TextField(blank=True)),
                ('was_cut', models.BooleanField(default=False)),
            ],
            options={
                'verbose_name': 'dokuments text',
                'verbose_name_plural': 'dokuments texter',
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
