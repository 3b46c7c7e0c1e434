"""Ways on: documents and related pages."""

from django.db import DEFAULT_DB_ALIAS
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from mysite.site_documents import open_site_documents
from mysite.site_pages import open_pages


class ByKey:
    """Chosen things known by their keys alone, without a query, until more is asked of one.

    Wagtail's own choosers read each chosen thing, drafts and closed ones too, although a reader
    sees only the open ones.
    """

    def to_python(self, value):
        return (
            None if value is None else self.model_class.from_db(DEFAULT_DB_ALIAS, ["id"], [value])
        )

    def bulk_to_python(self, values):
        return [self.to_python(value) for value in values]

    def get_form_state(self, value):
        """By the key: the thing may have been deleted since it was chosen."""
        return super().get_form_state(getattr(value, "pk", value))

    def deconstruct(self):
        """Wagtail's own in migrations: what is stored is the same."""
        return (self.stored_as, *super().deconstruct()[1:])


class DocumentByKeyBlock(ByKey, DocumentChooserBlock):
    stored_as = "wagtail.documents.blocks.DocumentChooserBlock"


class PageByKeyBlock(ByKey, blocks.PageChooserBlock):
    stored_as = "wagtail.blocks.PageChooserBlock"


class DocumentsBlock(blocks.StructBlock):
    """Files to download; one in a closed collection is left out."""

    heading = blocks.CharBlock(label="Rubrik", max_length=80, default="Dokument")
    documents = blocks.ListBlock(DocumentByKeyBlock(label="Dokument"), label="Dokument")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        chosen = [document.pk for document in value["documents"] if document]
        found = open_site_documents(context.get("request"), set(chosen)) if chosen else {}
        context["documents"] = [found[key] for key in chosen if key in found]
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
