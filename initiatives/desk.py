"""The editors' lists of initiatives and investment opportunities."""

from django.contrib.admin import SimpleListFilter
from django.utils import timezone

from initiatives.models import InitiativePage, InvestmentPage
from mysite.desk.lists import PageList


class LapsedFilter(SimpleListFilter):
    """By the offer's last valid day, seen from today in the town."""

    title = "giltighet"
    parameter_name = "giltighet"

    def lookups(self, request, model_admin):
        return [("giltiga", "Gäller"), ("utgangna", "Sista dagen har passerat")]

    def queryset(self, request, queryset):
        at = timezone.now()
        if self.value() == "utgangna":
            return queryset.filter(InvestmentPage.lapsed_q(at))
        valid = self.value() == "giltiga"
        return queryset.filter(InvestmentPage.listed_q(at)) if valid else queryset


class InitiativeList(PageList):
    model = InitiativePage
    menu_icon = "group"
    base_url_path = "initiativ"
    list_display = [
        "title",
        "kind",
        "stage",
        "organisation",
        "responsible",
        "review_date",
        "publication",
    ]
    list_export = [
        *list_display,
        "deputy",
        "starts_on",
        "ends_on",
        "origin",
        "municipal_role",
        "participation_level",
        "seeking",
        "intro",
        "full_url",
    ]
    list_filter = ["stage", "kind", "origin", "sectors", *PageList.list_filter]
    list_select_related = [*PageList.list_select_related, "organisation"]


class InvestmentList(PageList):
    model = InvestmentPage
    menu_icon = "site"
    base_url_path = "investeringar"
    list_display = [
        "title",
        "kind",
        "availability",
        "valid_until",
        "responsible",
        "review_date",
        "publication",
    ]
    list_export = [
        *list_display,
        "deputy",
        "organisation",
        "area_m2",
        "price",
        "price_unit",
        "property_name",
        "plan_status",
        "intro",
        "full_url",
    ]
    list_filter = ["availability", "kind", LapsedFilter, "sectors", *PageList.list_filter]
    list_select_related = [*PageList.list_select_related, "organisation"]
    search_fields = [*PageList.search_fields, "property_name"]
    ordering = ["valid_until", "title"]
