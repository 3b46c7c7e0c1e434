"""manage.py setup_groups: put back what is missing of groups, rights and workflow."""

from django.core.management.base import BaseCommand

from home.groups import PAGE_RIGHTS, WORKFLOW, set_up_groups


class Command(BaseCommand):
    help = "Skapar grupperna, deras rättigheter och granskningen där de saknas. Kan köras om."

    def handle(self, *args, **options):
        set_up_groups()
        self.stdout.write(f"Klart: {', '.join(PAGE_RIGHTS)} och arbetsflödet {WORKFLOW}.")
