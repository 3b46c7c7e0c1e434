"""Whether the database is there, has the tables of this version, and a front page to show."""

from pathlib import Path
from pkgutil import iter_modules

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder


def refuse_unready_database():
    """Raise ImproperlyConfigured with what to do, before a visitor meets it as a 500."""
    try:
        fault = _fault()
    finally:
        connection.close()  # a server that forks must not share it
    if fault:
        raise ImproperlyConfigured(f"The site does not start half set up. {fault}")


def _fault():
    try:
        is_migrated = not _missing()
    except OperationalError as refused:
        return f"The database does not answer ({str(refused).strip()}): mend DATABASE_URL."
    if not is_migrated:
        return "The database lacks tables of this version: run manage.py migrate."
    return None if _has_front_page() else "There is no front page: run manage.py set_up_site."


def _missing():
    """Migrations not run, by their names alone: Django's executor would load 8 MB of them."""
    applied = MigrationRecorder(connection).applied_migrations()
    return [one for app in apps.get_app_configs() for one in _migrations(app) if one not in applied]


def _migrations(app):
    modules = iter_modules([str(Path(app.path) / "migrations")])
    return [(app.label, module.name) for module in modules if module.name[0] not in "_~"]


def _has_front_page():
    """Wagtail's own migrations leave a page of no type that greets in English."""
    sites = apps.get_model("wagtailcore", "Site").objects.filter(is_default_site=True)
    return sites.exclude(root_page__content_type__model="page").exists()
