
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('handslaget', '0003_programme'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.AddConstraint(
            model_name='factfigure',
            constraint=models.CheckConstraint(condition=models.Q(('live', False), models.Q(models.Q(('source', ''), _negated=True), ('as_of__isnull', False), ('review_date__isnull', False)), _connector='OR'), name='fact_has_source_and_dates'),
        ),
    ]
