from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = "Kalender"

    def ready(self):
        from handslaget import counters, gaps  # noqa: PLC0415  models are ready only now
        from handslaget.yearly_report import sections  # noqa: PLC0415  likewise

        from . import indexing  # noqa: PLC0415  likewise
        from .counters import COUNTERS  # noqa: PLC0415  likewise
        from .gaps import untold_meetings  # noqa: PLC0415  likewise
        from .report_section import SECTION  # noqa: PLC0415  likewise
        from .signal_handlers import connect  # noqa: PLC0415  likewise

        indexing.connect()  # first: what deletes a place notes its events before they let go of it
        connect()
        for counter in COUNTERS:
            counters.register(counter)
        sections.register(SECTION)
        gaps.register(untold_meetings)
