"""Ways on: documents and related pages."""

from django.utils import timezone
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.models import Page

from mysite.visibility import listed, open_documents


class DocumentsBlock(blocks.StructBlock):
    """Files to download; one in a closed collection is left out."""

    heading = blocks.CharBlock(label="Rubrik", max_length=80, default="Dokument")
    documents = blocks.ListBlock(DocumentChooserBlock(label="Dokument"), label="Dokument")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        chosen = [document.pk for document in value["documents"] if document]
        found = open_documents(get_document_model().objects.filter(pk__in=chosen))
        context["documents"] = sorted(found, key=lambda document: chosen.index(document.pk))
        return context

    class Meta:
        icon = "doc-full"
        label = "Dokument"
        template = "blocks/documents.html"
        preview_template = "blocks/previews/documents.html"
        description = "Filer att ladda ned. Det viktigaste ska också stå på en vanlig sida."


class RelatedPagesBlock(blocks.StructBlock):
    """Links to other pages of the site; one that is not open to everybody is left out."""

    heading = blocks.CharBlock(label="Rubrik", max_length=80, default="Läs vidare")
    pages = blocks.ListBlock(blocks.PageChooserBlock(label="Sida"), label="Sidor")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        chosen = [page.pk for page in value["pages"] if page]
        pages = listed(Page.objects.filter(pk__in=chosen), timezone.now())
        context["pages"] = sorted(pages, key=lambda page: chosen.index(page.pk))
        return context

    class Meta:
        icon = "link"
        label = "Relaterade sidor"
        template = "blocks/related_pages.html"
        preview_template = "blocks/previews/related_pages.html"
        description = "Vägar vidare. Sidor som inte är öppna för alla visas inte."
