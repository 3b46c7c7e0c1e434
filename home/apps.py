from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = "Start, texter och nyheter"

    def ready(self):
        from . import signal_handlers  # noqa: PLC0415  models are loaded now, not before

        signal_handlers.connect()
