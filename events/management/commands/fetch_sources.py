"""Read partners' calendars in. Run every hour: docs/production.md."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from events.sources.importing import due, run


class Command(BaseCommand):
    help = "Hämtar kalendrarna under Kalenderkällor som en redaktör har godkänt."

    def handle(self, *args, **options):
        for source in due():
            went_well = run(source, timezone.now())
            if options["verbosity"]:
                self.stdout.write(f"{source}: {'klart' if went_well else source.fault}")
