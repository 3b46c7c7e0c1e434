from django.core.management.base import BaseCommand
from django.db import transaction

from events.seed import seed_arenas


class Command(BaseCommand):
    """For a new site, production too; safe to run again."""

    help = "Lägger in de arenor från strategin som saknas."

    @transaction.atomic
    def handle(self, *args, **options):
        self.stdout.write(f"{seed_arenas()} arenor lades till.")
