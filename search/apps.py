from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Sök"

    def ready(self):
        from . import signal_handlers  # noqa: PLC0415  models are loaded now, not before

        signal_handlers.connect()
