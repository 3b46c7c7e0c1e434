from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = "Start, texter och nyheter"

    def ready(self):
        from . import checks, signal_handlers  # noqa: F401, PLC0415  checks register themselves; models are loaded now

        signal_handlers.connect()
