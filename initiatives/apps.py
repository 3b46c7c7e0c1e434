from django.apps import AppConfig


class InitiativesConfig(AppConfig):
    name = "initiatives"
    verbose_name = "Initiativ och investeringar"

    def ready(self):
        from handslaget import counters  # noqa: PLC0415  models are ready only now
        from handslaget.yearly_report import sections  # noqa: PLC0415  likewise

        from .counters import COUNTERS  # noqa: PLC0415  likewise
        from .report_section import SECTION  # noqa: PLC0415  likewise

        for counter in COUNTERS:
            counters.register(counter)
        sections.register(SECTION)
