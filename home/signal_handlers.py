"""When groups and rights are put in place: after migrate, and when their pages are made."""

from django.apps import apps
from django.db.models.signals import post_migrate, post_save

from . import groups


def set_up_after_migrate(sender, **kwargs):
    """Run once, after the last app with tables: only then do all permission rows exist."""
    if sender == [app for app in apps.get_app_configs() if app.models_module][-1]:
        groups.set_up_groups()


def set_up_new_page(sender, instance, created, raw=False, **kwargs):
    if created and not raw:
        groups.set_up_page(instance)


def connect():
    post_migrate.connect(set_up_after_migrate, dispatch_uid="home.set_up_groups")
    for model in (groups.HomePage, groups.InitiativeIndexPage, groups.CalendarPage):
        post_save.connect(
            set_up_new_page, sender=model, dispatch_uid=f"home.set_up_{model.__name__}"
        )
