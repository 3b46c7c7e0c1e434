"""Ambassadors: people with a heart for the place, in their own words and by their own consent."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from handslaget.models import ClassifiedPage
from mysite.page import ListPage, SubstantivePage

from . import consent


class AmbassadorIndexPage(ListPage):
    """The list of ambassadors."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["ambassadors.AmbassadorPage"]

    class Meta:
        verbose_name = "lista över ambassadörer"
        verbose_name_plural = "listor över ambassadörer"


class AmbassadorPage(ClassifiedPage):
    """One ambassador. The title is the person's name; consent.py decides what is shown."""

    headline = models.CharField(
        "roll", max_length=120, help_text="Till exempel: driver kafé vid hamnen."
    )
    statement = models.TextField(
        "egna ord", max_length=1500, blank=True, help_text="Varför Askersund? Personens egna ord."
    )
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="organisation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="ambassadors",
    )
    place = models.ForeignKey(
        "handslaget.Place",
        verbose_name="ort",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    portrait = models.ForeignKey(
        "wagtailimages.Image",
        verbose_name="porträtt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    content_panels = [
        FieldPanel(
            "title",
            heading="Namn",
            help_text="Sidan visas först när det finns ett samtycke som gäller namnet.",
        ),
        FieldPanel("headline"),
        FieldPanel(
            "intro", heading="Med egna ord, kort", help_text="En mening, visas som citat på kortet."
        ),
        FieldPanel("statement"),
        FieldPanel("portrait"),
        FieldRowPanel([FieldPanel("organisation"), FieldPanel("place")]),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    parent_page_types = ["ambassadors.AmbassadorIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "ambassadör"
        verbose_name_plural = "ambassadörer"

    @classmethod
    def open_q(cls, at):
        """Without a standing consent to the name there is no page at all."""
        return consent.consented_q(consent.Field.NAME, at)


class ConsentRecord(models.Model):
    """What one person has agreed to show, when, and to which text (GDPR art. 7.1: it can be proved).

    A record is never changed, only withdrawn: ``withdrawn_at`` ends it at once.
    """

    ambassador = models.ForeignKey(
        AmbassadorPage,
        verbose_name="ambassadör",
        on_delete=models.CASCADE,
        related_name="consents",
    )
    field = models.CharField("gäller", max_length=20, choices=consent.Field.choices)
    given_at = models.DateTimeField("gavs", default=timezone.now)
    valid_until = models.DateField(
        "gäller till och med",
        null=True,
        blank=True,
        help_text="Lämna tomt om det gäller tills vidare.",
    )
    withdrawn_at = models.DateTimeField("återkallat", null=True, blank=True)
    wording = models.TextField(
        "texten som personen sa ja till",
        help_text="Klistra in hela texten, så att det går att visa.",
    )
    channel = models.CharField(
        "hur", max_length=120, help_text="Till exempel: underskrivet papper, e-post."
    )
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="antecknat av",
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = "samtycke"
        verbose_name_plural = "samtycken"
        ordering = ["-given_at"]

    def __str__(self):
        return f"{self.ambassador}: {self.get_field_display()}"
