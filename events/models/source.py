"""Partners' calendars that events are read in from, and what is known of each such event."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models

from events.sources.connecting import Wall
from events.sources.faults import SourceError
from events.sources.versions import Version

# The parts of an event that an editor's change locks, one by one.
WORDS = {
    "title": "rubrik",
    "intro": "ingress",
    "text": "innehåll",
    "status": "läge",
    "place": "plats",
    "when": "tid",
}


class EventSource(models.Model):
    """A calendar that somebody else keeps: an address, or a file that was uploaded."""

    class Publishing(models.TextChoices):
        DIRECT = "direkt", "Publiceras direkt"
        DRAFT = "utkast", "Blir utkast som en redaktör publicerar"

    name = models.CharField(
        "namn", max_length=120, unique=True, help_text="Visas på evenemangens sidor som källa."
    )
    homepage = models.URLField(
        "källans webbplats", help_text="Dit leder källans namn på evenemangens sidor."
    )
    address = models.CharField(
        "kalenderns adress",
        max_length=500,
        blank=True,
        help_text="En iCal-adress, oftast med .ics på slutet. Ska börja med https://. "
        "Lämna tomt om du laddar upp en fil.",
    )
    file_name = models.CharField("uppladdad fil", max_length=200, blank=True, editable=False)
    file_digest = models.CharField(max_length=64, blank=True, editable=False)
    publishing = models.CharField(
        "nya och ändrade evenemang",
        max_length=10,
        choices=Publishing.choices,
        default=Publishing.DRAFT,
    )
    is_scheduled = models.BooleanField(
        "hämtas enligt schema", default=True, help_text="Gäller bara en adress, inte en fil."
    )
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="arrangör",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="event_sources",
        help_text="Sätts på evenemangen. Organisationens egna redaktörer kan då skriva där.",
    )
    responsible = models.CharField("ansvarig", max_length=120, help_text="Sätts på evenemangen.")
    deputy = models.CharField("ersättare", max_length=120, help_text="Sätts på evenemangen.")

    approved_at = models.DateTimeField("godkänd", null=True, editable=False)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    etag = models.CharField(max_length=200, blank=True, editable=False)
    last_modified = models.CharField(max_length=200, blank=True, editable=False)
    read_at = models.DateTimeField("senast läst", null=True, editable=False)
    run_at = models.DateTimeField("senast hämtad", null=True, editable=False)
    fault = models.CharField("fel", max_length=300, blank=True, editable=False)
    made = models.PositiveIntegerField("nya", default=0, editable=False)
    changed = models.PositiveIntegerField("ändrade", default=0, editable=False)
    withdrawn = models.PositiveIntegerField("återkallade", default=0, editable=False)
    left_out = models.PositiveIntegerField("utelämnade", default=0, editable=False)
    unsaved = models.TextField("gick inte att spara", blank=True, editable=False)

    class Meta:
        verbose_name = "kalenderkälla"
        verbose_name_plural = "kalenderkällor"
        ordering = ["name"]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if self.address:
            try:
                Wall().check(self.address)
            except SourceError as fault:
                raise ValidationError({"address": str(fault)}) from fault

    @property
    def state(self):
        """How it stands, in words."""
        if self.fault:
            return self.fault.rstrip(".")
        if self.approved_at is None:
            return "Väntar på att du tittar igenom och godkänner"
        if self.unsaved:
            names = "; ".join(line.rstrip(".") for line in self.unsaved.splitlines())
            return f"Det här gick inte att spara, men resten är inläst: {names}"
        return "Fungerar" if self.read_at else "Läses in vid nästa schemalagda hämtning"

    def forget_what_was_read(self):
        """For another address or file: it is shown and approved anew."""
        self.approved_at = self.approved_by = self.read_at = None
        self.etag = self.last_modified = self.fault = self.unsaved = ""

    @property
    def place(self):
        """Where it is read from: another place is another calendar."""
        return self.address or f"{self.file_name} {self.file_digest}"

    @property
    def kept(self):
        """What is large of it, from a table of its own."""
        return SourceContent.objects.filter(source=self).first() or SourceContent(source=self)

    def keep(self, **fields):
        SourceContent.objects.update_or_create(source=self, defaults=fields)


class SourceContent(models.Model):
    """What is large of a source, apart from the row that every event's page reads with it.

    ``pending`` is what was fetched for an editor to look at, and of which place.
    """

    source = models.OneToOneField(EventSource, on_delete=models.CASCADE, related_name="content")
    file = models.BinaryField(null=True)
    pending = models.JSONField(null=True)

    def __str__(self):
        return f"{self.source_id}"


class SourcedEvent(models.Model):
    """One event of a source. When an editor has deleted its page the row stays, so that it stays away."""

    source = models.ForeignKey(EventSource, on_delete=models.CASCADE, related_name="sourced")
    event = models.OneToOneField(
        "events.EventPage", null=True, on_delete=models.SET_NULL, related_name="sourced"
    )
    uid = models.CharField(max_length=255)
    recurrence_id = models.CharField(max_length=32, blank=True)
    fingerprint = models.CharField(max_length=64)
    versions = models.JSONField(default=dict)
    url = models.URLField(blank=True)
    imported = models.JSONField(default=dict)
    locked = models.JSONField(default=list)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "evenemang från källa"
        verbose_name_plural = "evenemang från källor"
        constraints = [
            models.UniqueConstraint(
                fields=["source", "uid", "recurrence_id"], name="one_row_of_a_source_and_uid"
            )
        ]

    def __str__(self):
        return f"{self.uid} {self.recurrence_id}".strip()

    @property
    def known_versions(self):
        """What the source said of its revisions, when it was read in."""
        return {on: Version(*version) for on, version in self.versions.items()}

    @property
    def locked_words(self):
        """What an editor has changed, in words."""
        return ", ".join(WORDS[name] for name in self.locked)

    @property
    def link(self):
        """Where a reader finds the event at its source."""
        return self.url or self.source.homepage
