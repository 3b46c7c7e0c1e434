"""One event."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from events import event_context, event_panels, expansion, occurrences, outcome, timing
from events.event_form import EventPageForm
from events.querysets import EventManager
from events.status import EventStatus, badge, is_off, settle
from handslaget.blocks import BodyBlock
from handslaget.classification import actions_field, actions_panel
from handslaget.models import ClassifiedPage
from handslaget.partner_pages import WrittenByPartners
from mysite.blocks.text import PLAIN_FEATURES
from mysite.page import SubstantivePage

from .placed import Placed
from .recurring import Recurring

CALENDARS_OWN = {
    "manad",
    "arkiv",
    "prenumerera",
    "badda-in",
}  # CalendarPage answers at these addresses
PLACE_WORDS = [index.SearchField("name"), index.SearchField("locality")]


class EventPage(WrittenByPartners, Recurring, Placed, ClassifiedPage):
    """One event, over one day or several; with a rule, a series of them.

    Editors give the town's wall clock: dates, and times unless it lasts all day. ``starts_at`` and
    ``ends_at`` are the instants they mean, kept for sorting and filtering; the end is exclusive.
    Those of a series run from its first date to its last; each date is a row in ``occurrences``.
    """

    starts_on = models.DateField("första dag")
    start_time = models.TimeField("börjar kl.", null=True, blank=True)
    ends_on = models.DateField(
        "sista dag", null=True, blank=True, help_text="Lämna tomt om det är samma dag."
    )
    end_time = models.TimeField("slutar kl.", null=True, blank=True)
    all_day = models.BooleanField(
        "hela dagen", default=False, help_text="Kryssa i om det inte finns några klockslag."
    )
    starts_at = models.DateTimeField(editable=False, db_index=True)
    ends_at = models.DateTimeField(editable=False, db_index=True)
    status = models.CharField(
        "läge",
        max_length=20,
        choices=EventStatus.choices,
        default=EventStatus.PLANNED,
        help_text="Ändrad tid: de nya tiderna står ovan. Framflyttat: nytt datum är inte satt; det blir "
        "Ändrad tid när du sätter det. "
        "Ta inte bort sidan när något ställs in: då får den som prenumererar inte veta det.",
    )
    status_note = models.CharField(
        "om ändringen",
        max_length=200,
        blank=True,
        help_text="Till exempel: nytt datum kommer i januari.",
    )
    previous_starts_at = models.DateTimeField(null=True, editable=False)
    arena = models.ForeignKey(
        "events.Arena",
        verbose_name="arena",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="events",
    )
    venue = models.ForeignKey(
        "events.Venue",
        verbose_name="plats",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="events",
    )
    online_url = models.URLField(
        "länk för att delta på nätet",
        blank=True,
        help_text="Visas för alla. Lägg inte in hemliga möteslänkar.",
    )
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="arrangör",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="events",
        help_text="Organisationens egna redaktörer kan då skriva här.",
    )
    initiative = models.ForeignKey(
        "initiatives.InitiativePage",
        verbose_name="hör till initiativ",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="events",
    )
    actions = actions_field("events")
    contact = models.ForeignKey(
        "dialogue.ContactPoint",
        verbose_name="kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    price = models.CharField(
        "kostnad", max_length=120, blank=True, help_text="Till exempel: gratis, 150 kr."
    )
    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)
    outcome = RichTextField(
        "vad samtalet ledde till",
        features=PLAIN_FEATURES,
        blank=True,
        help_text="Vad ni kom fram till och vad som händer nu. Visas på sidan för alla. "
        "Skriv inga personnamn.",
    )
    participants = models.PositiveIntegerField(
        "antal deltagare",
        null=True,
        blank=True,
        help_text="Lämna tomt om ni inte vet.",
    )

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("start_time")]),
                FieldRowPanel([FieldPanel("ends_on"), FieldPanel("end_time")]),
                FieldPanel("all_day"),
            ],
            heading="När",
        ),
        *event_panels.recurrence_panels(),
        MultiFieldPanel([FieldPanel("status"), FieldPanel("status_note")], heading="Läge"),
        MultiFieldPanel(
            [
                FieldPanel("venue"),
                FieldPanel("other_place"),
                FieldPanel("online_url"),
                FieldPanel("arena"),
            ],
            heading="Var",
        ),
        MultiFieldPanel(
            [
                FieldPanel("organisation"),
                FieldPanel("contact"),
                FieldPanel("initiative"),
                FieldPanel("price"),
            ],
            heading="Arrangör och kontakt",
        ),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldPanel("outcome"), FieldPanel("participants")],
            heading="Efter mötet",
            help_text="Varje dialogmöte ska berätta vad samtalet ledde till. Tills det är gjort "
            "ligger mötet under Att göra, och på sidan står att utfallet inte är redovisat.",
        ),
        actions_panel(),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *ClassifiedPage.search_fields,
        index.SearchField("body"),
        index.SearchField("status_note"),
        index.SearchField("other_place"),
        index.SearchField("outcome"),
        index.RelatedFields("arena", [index.SearchField("name")]),
        index.RelatedFields("venue", PLACE_WORDS),
        index.RelatedFields(
            "date_changes",
            [
                index.SearchField("note"),
                index.SearchField("text"),
                index.SearchField("other_place"),
                index.RelatedFields("venue", PLACE_WORDS),
            ],
        ),
        index.FilterField("starts_at"),
    ]
    base_form_class = EventPageForm
    parent_page_types = ["events.CalendarPage"]
    subpage_types = []
    # A copy is an event of its own that has not been held.
    exclude_fields_in_copy = [*Recurring.exclude_fields_in_copy, "outcome", "participants"]
    read_along = (*ClassifiedPage.read_along, "arena__page", "venue", "contact", "sourced__source")

    objects = EventManager()

    class Meta:
        verbose_name = "evenemang"
        verbose_name_plural = "evenemang"

    @property
    def motif(self):
        """Its arena's drawing; lists select ``arena``."""
        return self.arena.motif if self.arena else "evenemang"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **event_context.page_context(request, self, timezone.now())}

    def leads_to(self):
        return super().leads_to() | event_context.arena_keys(self)

    @property
    def lasts_days(self):
        """Whether it goes on for more than one day."""
        return timing.day_count(self) > 1

    @property
    def is_off(self):
        return is_off(self)

    @property
    def badge(self):
        return badge(self)

    def full_clean(self, *args, **kwargs):
        self.set_instants()
        settle(self, self.stored())  # so that the form and the draft say it too
        super().full_clean(*args, **kwargs)

    def clean(self):
        super().clean()
        found = timing.faults(self, times_may_wait=self.is_draft_save) or self.recurrence_faults()
        found |= self.place_faults()
        if self.slug in CALENDARS_OWN:
            found["slug"] = "Den adressen använder kalendern själv. Välj en annan."
        if found:
            raise ValidationError(found)

    def save(self, *args, **kwargs):
        self.set_instants()
        self.outcome = outcome.written(self.outcome)
        settle(self, self.stored())
        super().save(*args, **kwargs)
        if kwargs.get("update_fields") is None:  # else Wagtail keeps its books of a draft
            occurrences.store([self])

    def stored(self):
        """The row as it is in the database, or None."""
        return EventPage.objects.filter(pk=self.pk).first() if self.pk else None

    def set_instants(self):
        """Keep the instants in step with the wall clock; a date that is not valid leaves them be."""
        if self.starts_on and not timing.date_faults(self):
            self.starts_at, self.ends_at = expansion.whole_span(self)
