"""The document's form in the admin, which says whether its text can be searched."""

from wagtail.documents.forms import BaseDocumentForm

from search.models import DocumentText


class DocumentForm(BaseDocumentForm):
    """Wagtail's own, with a sentence under the file of a document that is there already."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields and (sentence := what_is_searched(self.instance)):
            self.fields["file"].help_text = sentence


def what_is_searched(document):
    """What of the document visitors can search, in Swedish; nothing for one that is not stored."""
    row = DocumentText.objects.filter(pk=document.pk).first() if document.pk else None
    return " ".join(row.sentences()) if row else ""
