from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from demo.build.site import build

# Development and tests sign with a key that protects nothing; production refuses such a key.
HARMLESS_KEY = "only for "


class Command(BaseCommand):
    """Safe to run again: what is there already is left as it is."""

    help = "Fyller webbplatsen med exempelinnehåll. Bara för utveckling och tester."

    @transaction.atomic
    def handle(self, *args, **options):
        if not settings.SECRET_KEY.startswith(HARMLESS_KEY):
            raise CommandError("Exempelinnehållet får bara läggas in vid utveckling och i tester.")
        build(timezone.localdate())
        self.stdout.write("Exempelinnehållet är på plats.")
