"""A production process that would answer with a 500, or in English, does not start."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from wagtail.models import Page, Site

from mysite.ready_database import refuse_unready_database


@pytest.fixture(autouse=True)
def _still_connected(monkeypatch):
    monkeypatch.setattr(connection, "close", lambda: None)  # the test's own transaction is in it


def test_a_migrated_database_with_a_front_page_is_accepted(home):
    assert refuse_unready_database() is None


def test_a_migration_that_has_not_run_is_refused(home):
    MigrationRecorder(connection).record_unapplied("events", "0001_initial")
    with pytest.raises(ImproperlyConfigured, match=r"run manage\.py migrate"):
        refuse_unready_database()


def test_a_database_without_any_table_is_refused(home, monkeypatch):
    monkeypatch.setattr(MigrationRecorder, "applied_migrations", lambda _: {})
    with pytest.raises(ImproperlyConfigured, match=r"run manage\.py migrate"):
        refuse_unready_database()


def test_wagtails_own_welcome_page_is_refused(home):
    welcome = Page(title="Welcome to your new Wagtail site!", slug="home")
    home.get_parent().add_child(instance=welcome)
    Site.objects.filter(is_default_site=True).update(root_page=welcome)
    with pytest.raises(ImproperlyConfigured, match=r"run manage\.py set_up_site"):
        refuse_unready_database()


def test_a_database_that_does_not_answer_is_refused(db, monkeypatch):
    def away(self):
        raise OperationalError("connection refused")

    monkeypatch.setattr(MigrationRecorder, "applied_migrations", away)
    with pytest.raises(ImproperlyConfigured, match=r"connection refused.*mend DATABASE_URL"):
        refuse_unready_database()
