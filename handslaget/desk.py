"""The editors' lists of organisations and of the accounts that write for them."""

from django.contrib.admin import display
from wagtail.admin.panels import FieldPanel

from handslaget.models import IndicatorPage, OrganisationPage, PartnerEditor
from mysite.desk.lists import PageList, RecordList
from mysite.desk.spreadsheets import yes_or_no


class OrganisationList(PageList):
    model = OrganisationPage
    menu_icon = "home"
    base_url_path = "organisationer"
    list_display = ["title", "kind", "email", "phone", "responsible", "review_date", "publication"]
    list_export = [*list_display, "deputy", "website", "intro", "full_url"]
    list_filter = ["kind", "sectors", "places", *PageList.list_filter]
    search_fields = [*PageList.search_fields, "email"]


class IndicatorList(PageList):
    model = IndicatorPage
    menu_icon = "view"
    base_url_path = "indikatorer"
    list_display = ["title", "question", "source", "responsible", "review_date", "publication"]
    list_export = [*list_display, "authority_area", "target", "if_it_falls", "deputy", "full_url"]
    list_filter = ["question", "authority_area", *PageList.list_filter]
    search_fields = [*PageList.search_fields, "source", "definition"]


class AccountList(RecordList):
    """Accounts, each tied to something that the account may write about."""

    list_filter = ["user__is_active"]

    @display(description="Konto", ordering="user__username")
    def account(self, row):
        return row.user.get_full_name() or row.user.get_username()

    @display(description="Aktivt")
    def is_active(self, row):
        return yes_or_no(row.user.is_active)


class PartnerEditorList(AccountList):
    """Accounts tied to one organisation each; only administrators see and change this list."""

    model = PartnerEditor
    menu_icon = "key"
    base_url_path = "partnerredaktorer"
    list_display = ["account", "organisation", "is_active"]
    list_export = ["account", "organisation", "is_active"]
    list_select_related = ["user", "organisation"]
    search_fields = ["user__username", "user__first_name", "user__last_name", "organisation__title"]
    ordering = ["organisation__title", "user__username"]
    panels = [FieldPanel("user"), FieldPanel("organisation")]
