"""What was read in of an event's place stands as one part: a venue or a place in words."""

from django.db import migrations

EMPTY = {"other_place": ""}


def join(imported):
    imported["place"] = {"venue": imported.pop("venue"), **EMPTY}
    changes = imported["when"]["date_changes"]
    imported["when"]["date_changes"] = [{**change, **EMPTY} for change in changes]


def part(imported):
    imported["venue"] = imported.pop("place")["venue"]
    for change in imported["when"]["date_changes"]:
        del change["other_place"]


def rewrite(apps, change, was, name):
    rows = apps.get_model("events", "SourcedEvent").objects.exclude(imported={})
    for row in rows.iterator():
        change(row.imported)
        row.locked = sorted(name if one == was else one for one in row.locked)
        row.save(update_fields=["imported", "locked"])


def join_all(apps, schema_editor):
    rewrite(apps, join, "venue", "place")


def part_all(apps, schema_editor):
    rewrite(apps, part, "place", "venue")


class Migration(migrations.Migration):
    dependencies = [("events", "0015_other_place")]
    operations = [migrations.RunPython(join_all, part_all)]
