"""The lists of initiatives and of investment opportunities."""

from django.db.models import Case, IntegerField, When

from initiatives import stages
from initiatives.filters import InitiativeFilter, InvestmentFilter
from mysite.list_page import FilteredListPage
from mysite.row_pictures import with_pictures

from .initiative import InitiativePage
from .investment import InvestmentPage


class InitiativeIndexPage(FilteredListPage):
    """The list of initiatives and projects: under way first."""

    listed_model = InitiativePage
    filter_class = InitiativeFilter
    parent_page_types = ["home.HomePage"]
    subpage_types = ["initiatives.InitiativePage"]

    class Meta:
        verbose_name = "lista över initiativ"
        verbose_name_plural = "listor över initiativ"

    def arrange(self, pages):
        rows = with_pictures(pages).prefetch_related("sectors")
        return rows.order_by(stages.list_order(), "-first_published_at", "pk")


class InvestmentIndexPage(FilteredListPage):
    """The list of investment opportunities: available first, then the newest."""

    listed_model = InvestmentPage
    filter_class = InvestmentFilter
    parent_page_types = ["home.HomePage"]
    subpage_types = ["initiatives.InvestmentPage"]

    class Meta:
        verbose_name = "lista över investeringsmöjligheter"
        verbose_name_plural = "listor över investeringsmöjligheter"

    def arrange(self, pages):
        rows = with_pictures(pages).prefetch_related("places")
        return rows.order_by(_available_first(), "-first_published_at", "pk")


def _available_first():
    values = InvestmentPage.Availability.values
    order = [When(availability=one, then=place) for place, one in enumerate(values)]
    return Case(*order, output_field=IntegerField())
