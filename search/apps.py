from django.apps import AppConfig
from django.db.models.signals import post_migrate


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Sök"

    def ready(self):
        from . import checks, signal_handlers  # noqa: F401, PLC0415  checks register themselves; models are loaded now
        from .statistics import after_migrating  # noqa: PLC0415  models are loaded by now

        post_migrate.connect(after_migrating, sender=self, dispatch_uid="search_statistics")
        signal_handlers.connect()
