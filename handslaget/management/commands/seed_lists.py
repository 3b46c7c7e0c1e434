from django.core.management.base import BaseCommand
from django.db import transaction

from handslaget.seed import seed_lists


class Command(BaseCommand):
    """For a new site, production too; safe to run again."""

    help = "Lägger in målområden, inriktningar, branscher, målgrupper och orter som saknas."

    @transaction.atomic
    def handle(self, *args, **options):
        self.stdout.write(f"{seed_lists()} ord lades till i de gemensamma listorna.")
