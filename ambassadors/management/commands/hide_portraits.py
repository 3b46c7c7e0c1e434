"""manage.py hide_portraits: take portraits whose consent has ended away from their addresses."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from ambassadors.portrait_file import hide_where_ended


class Command(BaseCommand):
    help = "Flyttar porträtt vars samtycke har gått ut till en okänd adress. Kan köras om."

    def handle(self, *args, **options):
        self.stdout.write(f"Klart: {hide_where_ended(timezone.now())} samtycken är avslutade.")
