"""manage.py forget_searches: delete counts of searches that are older than thirteen months."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from search.counting.forgetting import forget


class Command(BaseCommand):
    help = "Tar bort sökstatistik som är äldre än tretton månader. Kan köras om."

    def handle(self, *args, **options):
        self.stdout.write(f"Klart: {forget(timezone.now())} rader borttagna.")
