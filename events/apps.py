from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = "Kalender"

    def ready(self):
        from .signal_handlers import connect  # noqa: PLC0415  models are ready only now

        connect()
