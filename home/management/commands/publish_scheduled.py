"""manage.py publish_scheduled: Wagtail's command, but one page that is refused stops no other."""

from django.core.management.base import CommandError
from django.utils import timezone
from wagtail.management.commands import publish_scheduled

from home.scheduled import carry_out


class Command(publish_scheduled.Command):
    help = "Publicerar och tar ned det som har en bestämd tid. Körs var femte minut."

    def handle(self, *args, **options):
        if options["dryrun"]:
            return super().handle(*args, **options)
        faults = carry_out(timezone.now())
        if faults:
            told = "\n".join(f"{name}: {why}" for name, why in faults)
            raise CommandError(f"Det här gick inte, allt annat är gjort:\n{told}")
        return None
