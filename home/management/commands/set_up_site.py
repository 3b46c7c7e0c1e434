"""manage.py set_up_site: what a new site needs before its first visitor."""

from django.core.management.base import BaseCommand
from django.db import transaction

from events.seed import seed_arenas
from handslaget.seed import seed_lists
from home.first_site.address import point_site
from home.first_site.pages import add_pages


class Command(BaseCommand):
    """For a new site and after a change of SITE_URL; safe to run again."""

    help = (
        "Lägger in startsidan med dess avdelningar om den saknas, fyller på de gemensamma listorna "
        "och ger webbplatsen adressen i SITE_URL."
    )

    @transaction.atomic
    def handle(self, *args, **options):
        words = seed_lists() + seed_arenas()
        home = add_pages()
        point_site(home)
        self.stdout.write(f"Klart: {home.get_full_url()} och {words} nya ord i listorna.")
