"""Ways on: documents and related pages."""

from django.db import DEFAULT_DB_ALIAS
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.models import Page

from mysite.site_pages import open_pages
from mysite.visibility import open_documents


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


class PageByKeyBlock(blocks.PageChooserBlock):
    """Chosen pages known by their keys alone, without a query, until something else is asked of one.

    Wagtail's own reads every chosen page, drafts too, although a reader sees only the open ones.
    """

    def to_python(self, value):
        return None if value is None else Page.from_db(DEFAULT_DB_ALIAS, ["id"], [value])

    def bulk_to_python(self, values):
        return [self.to_python(value) for value in values]

    def get_form_state(self, value):
        """By the key: the page may have been deleted since it was chosen."""
        return super().get_form_state(getattr(value, "pk", value))

    def deconstruct(self):
        """Wagtail's own in migrations: what is stored is the same."""
        return ("wagtail.blocks.PageChooserBlock", *super().deconstruct()[1:])


class RelatedPagesBlock(blocks.StructBlock):
    """Links to other pages of the site; one that is not open to everybody is left out."""

    heading = blocks.CharBlock(label="Rubrik", max_length=80, default="Läs vidare")
    pages = blocks.ListBlock(PageByKeyBlock(label="Sida"), label="Sidor")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        chosen = [page.pk for page in value["pages"] if page]
        found = open_pages(context.get("request"), set(chosen)) if chosen else {}
        context["pages"] = [found[key] for key in dict.fromkeys(chosen) if key in found]
        return context

    class Meta:
        icon = "link"
        label = "Relaterade sidor"
        template = "blocks/related_pages.html"
        preview_template = "blocks/previews/related_pages.html"
        description = "Vägar vidare. Sidor som inte är öppna för alla visas inte."
