from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Sök"

    def ready(self):
        from . import checks  # noqa: F401, PLC0415  checks register themselves; models are loaded now
