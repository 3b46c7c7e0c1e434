"""The text of a document, for the search; who may see that there is one is mysite/visibility.py's to say."""

from django.db import models
from wagtail.search import index

from search.documents import faults
from search.documents.limits import LARGEST_FILE
from swedish import tokens


class State(models.TextChoices):
    """How it went; each with a sentence for the editor (SENTENCES)."""

    WAITING = "waiting", "väntar"
    READ = "read", "läst"
    EMPTY = faults.EMPTY, "har ingen text"
    TOO_LARGE = faults.TOO_LARGE, "för stort"
    TOO_SLOW = "too_slow", "tar för lång tid"
    PROTECTED = faults.PROTECTED, "skyddat med lösenord"
    UNREADABLE = faults.UNREADABLE, "gick inte att läsa"


ONLY_TITLE = "Dokumentet hittas bara på sin titel."
SENTENCES = {
    State.WAITING: f"Texten är inte läst än. Tills det är gjort gäller: {ONLY_TITLE}",
    State.READ: "Texten är läst och går att söka i.",
    State.EMPTY: f"Filen har ingen text, till exempel för att den är inskannad som bild. {ONLY_TITLE}",
    State.TOO_LARGE: f"Filen är för stor för att läsas: högst {LARGEST_FILE // 2**20} MB. {ONLY_TITLE}",
    State.TOO_SLOW: f"Texten tog för lång tid att läsa. {ONLY_TITLE} Pröva att dela upp filen.",
    State.PROTECTED: f"Filen är skyddad med lösenord. {ONLY_TITLE} Ladda upp den utan lösenord.",
    State.UNREADABLE: f"Texten gick inte att läsa: filen kan vara trasig. {ONLY_TITLE}",
}
CUT = "Dokumentet är långt: bara början av texten går att söka i."


class DocumentTexts(models.QuerySet):
    def waiting(self):
        """Those whose file is still to be read."""
        return self.filter(state=State.WAITING)


class DocumentText(index.Indexed, models.Model):
    """``version`` says which file of the document it is of; ``tokens`` and ``places`` what finds it.

    Those are made where the file is read (search/documents/findable.py). A document whose text cannot
    be had is found by its title.
    """

    document = models.OneToOneField(
        "wagtaildocs.Document", primary_key=True, on_delete=models.CASCADE, related_name="read_text"
    )
    version = models.CharField(max_length=255, blank=True)
    state = models.CharField(choices=State, default=State.WAITING, max_length=10)
    text = models.TextField(blank=True)
    tokens = models.TextField(blank=True)
    places = models.TextField(blank=True)
    was_cut = models.BooleanField(default=False)

    objects = DocumentTexts.as_manager()

    search_fields = [index.SearchField("search_tokens")]
    wagtail_reference_index_ignore = True  # it is no use of the document

    class Meta:
        verbose_name = "dokuments text"
        verbose_name_plural = "dokuments texter"

    def __str__(self):
        return f"{self.document}: {self.get_state_display()}"

    @classmethod
    def get_indexed_objects(cls):
        return super().get_indexed_objects().select_related("document")

    def search_tokens(self):
        """What the site's own search looks for."""
        return f"{tokens.of_document(self.document.title, '')} {self.tokens}"

    def sentences(self):
        """What an editor should know of it."""
        return [SENTENCES[self.state], *([CUT] if self.was_cut else [])]
