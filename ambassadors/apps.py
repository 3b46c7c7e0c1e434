from django.apps import AppConfig


class AmbassadorsConfig(AppConfig):
    name = "ambassadors"
    verbose_name = "Ambassadörer"

    def ready(self):
        from . import signal_handlers  # noqa: PLC0415  models are loaded now, not before

        signal_handlers.connect()
