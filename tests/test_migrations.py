"""Migrations follow the models."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.state import ModelState, ProjectState


@pytest.mark.django_db
def test_no_migration_is_missing():
    said = StringIO()
    try:
        call_command("makemigrations", check=True, dry_run=True, stdout=said)
    except SystemExit:
        pytest.fail(f"Run manage.py makemigrations:\n{said.getvalue()}")


def test_a_new_model_would_be_seen():
    with_model = ProjectState()
    with_model.add_model(ModelState("events", "Novelty", fields=[]))
    assert "events" in MigrationAutodetector(ProjectState(), with_model)._detect_changes()
