"""Count what the site counts by itself. Run every night: docs/production.md."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from handslaget.counting import count_all


class Command(BaseCommand):
    help = (
        "Räknar de indikatorer som webbplatsen räknar själv och skriver årets värden. "
        "År som är slut räknas klart en gång och ändras sedan aldrig."
    )

    def handle(self, *args, **options):
        written = count_all(timezone.now())
        if options["verbosity"]:
            self.stdout.write(f"{written} värden är räknade.")
