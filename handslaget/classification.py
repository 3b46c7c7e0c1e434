"""Where a page belongs in Handslaget: the shared lists as fields of every page that can be filtered."""

from functools import cached_property

from django import forms
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from mysite.page import SubstantivePage

from .labels import LISTS, words_of


def classification_panel(*names):
    """Boxes to tick for the shared lists ``names``."""
    return MultiFieldPanel(
        [FieldPanel(name, widget=forms.CheckboxSelectMultiple) for name in names],
        heading="Hör hemma i",
        help_text="Det som kryssas här avgör i vilka filter och på vilka samlingssidor sidan syns.",
    )


def actions_field(related_name):
    """The insatser that a page helps to carry out; the insats finds it as ``related_name``."""
    return ParentalManyToManyField(
        "handslaget.ActionPage",
        verbose_name="hör till insats",
        blank=True,
        related_name=related_name,
        help_text="Då syns sidan på insatsens sida och i Handslagstråden.",
    )


def actions_panel():
    """Boxes to tick for the insatser."""
    return FieldPanel("actions", widget=forms.CheckboxSelectMultiple)


class ClassifiedPage(SubstantivePage):
    """A page with goal areas, directions, sectors, places and audiences."""

    goal_areas = ParentalManyToManyField(
        "handslaget.GoalArea", verbose_name="målområden", blank=True
    )
    directions = ParentalManyToManyField(
        "handslaget.StrategicDirection", verbose_name="inriktningar", blank=True
    )
    tracks = ParentalManyToManyField("handslaget.Track", verbose_name="utvecklingsspår", blank=True)
    sectors = ParentalManyToManyField("handslaget.Sector", verbose_name="branscher", blank=True)
    places = ParentalManyToManyField("handslaget.Place", verbose_name="orter", blank=True)
    audiences = ParentalManyToManyField(
        "handslaget.Audience", verbose_name="målgrupper", blank=True
    )

    classification_panels = [
        classification_panel(
            "sectors", "places", "goal_areas", "directions", "tracks", "audiences"
        ),
        *SubstantivePage.tag_panels,
    ]

    # The shared lists whose words the page carries, in the order in which they are shown.
    word_lists = LISTS

    search_fields = [
        *SubstantivePage.search_fields,
        index.RelatedFields("sectors", [index.SearchField("name")]),
        index.RelatedFields("places", [index.SearchField("name")]),
    ]

    class Meta:
        abstract = True

    @cached_property
    def words(self):
        """The page's words in the shared lists and its tags, by list, read once."""
        return words_of(self)
