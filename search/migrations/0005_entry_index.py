from django.db import migrations

INDEX = """
    CREATE INDEX IF NOT EXISTS search_entry_of_row
    ON wagtailsearch_indexentry (id, content_type_id, object_id)"""


def make_index(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(INDEX)


class Migration(migrations.Migration):
    """SQLite's search names the index (engines/sqlite.py): a database without it must not be used."""

    dependencies = [
        ("search", "0004_count_index"),
        ("wagtailsearch", "0010_add_text_fields"),
    ]

    operations = [migrations.RunPython(make_index, migrations.RunPython.noop)]
