"""Write the dates of every event and serialise it anew: after a restored backup or a change made in the database."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from events import entries, feeds, occurrences
from events.models import EventPage


class Command(BaseCommand):
    help = (
        "Skriver om alla evenemang för kalenderprenumerationen. Behövs efter en återläst "
        "säkerhetskopia eller en ändring direkt i databasen; annars sker det av sig självt."
    )

    def handle(self, *args, **options):
        events = EventPage.objects.live()
        occurrences.store(list(EventPage.objects.prefetch_related("date_changes")))
        entries.refresh(events, timezone.now())
        feeds.touch()
        if options["verbosity"]:
            self.stdout.write(f"{events.count()} evenemang är omskrivna.")
