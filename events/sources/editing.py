"""Tell whoever edits an event from a source what follows the source and what does not."""

from wagtail.admin import messages

from events.models import SourcedEvent

TOLD = "Evenemanget kommer från {}. Det du ändrar här får stå kvar, resten fortsätter att följa källan."
LOCKED = " Ni har redan ändrat {}."


def tell_of_source(request, page):
    """A hook of Wagtail's before a page's form is shown."""
    if request.method != "GET" or not request.resolver_match:
        return
    row = SourcedEvent.objects.filter(event=page.pk).select_related("source").first()
    if row is None:
        return
    locked = LOCKED.format(row.locked_words) if row.locked else ""
    messages.info(request, TOLD.format(row.source) + locked)
