"""Brings Elasticsearch to what the database says: meant for every minute."""

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from search.comparing import MISSING, STALE, SUPERFLUOUS
from search.engines import in_use
from search.engines.faults import EngineError


class Command(BaseCommand):
    help = "Skickar sidor som väntar till Elasticsearch och rättar det som skiljer från databasen."
    requires_system_checks = []  # a check of the engine would say what this command is to mend

    def add_arguments(self, parser):
        parser.add_argument(
            "--rebuild",
            action="store_true",
            help="Bygg ett nytt index; det gamla svarar tills dess.",
        )
        parser.add_argument(
            "--thorough",
            action="store_true",
            help="Läs varje sida och jämför allt som är indexerat.",
        )

    def handle(self, *, rebuild, thorough, **options):
        if not in_use():
            self.stdout.write("Elasticsearch används inte: ELASTICSEARCH_URL är inte satt.")
            return
        from search.reconciling import reconcile  # noqa: PLC0415  the client is loaded only where it is used

        try:
            done = reconcile(timezone.now(), self.tell, anew=rebuild, thoroughly=thorough)
        except EngineError as fault:
            raise CommandError(f"Sökmotorn svarar inte som den ska: {fault}") from fault
        self.report(done)

    def tell(self, done, total):
        self.stdout.write(f"Bygger om: {done} av {total} sidor")

    def report(self, done):
        self.stdout.write(
            f"Skickade: {done.sent}. Saknades: {done.found[MISSING]}, inaktuella: {done.found[STALE]}, "
            f"överflödiga: {done.found[SUPERFLUOUS]}. Skiljer kvar: {done.left.total()}."
        )
        if not done.canary_is_found:
            raise CommandError("Sökmotorn tar emot men hittar inte: kanariefågeln är borta.")
        if done.left:
            raise CommandError("Sökmotorn har inte fått allt.")
        if done.refused:
            raise CommandError(
                f"Sökmotorn nekar {done.refused} av sidorna; databasen svarar för dem. Loggen säger varför."
            )
