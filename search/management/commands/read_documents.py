"""Reads the documents whose text is still to be read: meant for every quarter of an hour."""

from django.core.management.base import BaseCommand
from wagtail.documents import get_document_model

from search.documents import keeping
from search.models import DocumentText
from search.models.document_text import State


class Command(BaseCommand):
    help = "Läser texten i dokument som väntar, så att den går att söka i."

    def add_arguments(self, parser):
        parser.add_argument("--all", action="store_true", help="Läs alla dokument på nytt.")

    def handle(self, *, all, **options):  # noqa: A002  the name of the option
        for document in get_document_model().objects.filter(read_text=None):
            keeping.note(document)
        texts = DocumentText.objects.all() if all else DocumentText.objects.waiting()
        keys = list(texts.order_by("pk").values_list("pk", flat=True))
        for number, key in enumerate(keys, start=1):
            for text in DocumentText.objects.select_related("document").filter(pk=key):
                self.tell(f"{number} av {len(keys)}", text, keeping.read_patiently(text))

    def tell(self, place, text, state):
        self.stdout.write(f"{place}: {text.document} – {State(state).label}")
