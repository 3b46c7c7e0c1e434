"""The editors' lists of ambassadors and of what they have agreed to show."""

from django.contrib.admin import SimpleListFilter, display
from django.utils import timezone
from wagtail_modeladmin.helpers import ButtonHelper, PermissionHelper
from wagtail_modeladmin.views import CreateView

from ambassadors import consent
from ambassadors.models import AmbassadorPage, ConsentRecord
from mysite.desk.lists import PageList, RecordList


class AmbassadorList(PageList):
    model = AmbassadorPage
    menu_icon = "user"
    base_url_path = "ambassadorer"
    list_display = [
        "title",
        "headline",
        "organisation",
        "place",
        "responsible",
        "review_date",
        "publication",
    ]
    list_export = [*list_display, "deputy", "intro", "full_url"]
    list_filter = ["place", "sectors", *PageList.list_filter]
    list_select_related = [*PageList.list_select_related, "organisation", "place"]
    search_fields = [*PageList.search_fields, "headline"]


class StandingFilter(SimpleListFilter):
    """Whether the consent holds at this moment."""

    title = "läge"
    parameter_name = "lage"

    def lookups(self, request, model_admin):
        return [("galler", "Gäller"), ("slut", "Återkallat eller utgånget")]

    def queryset(self, request, queryset):
        standing = consent.standing_q(timezone.now())
        if self.value() == "galler":
            return queryset.filter(standing)
        return queryset.exclude(standing) if self.value() == "slut" else queryset


class ConsentPermissions(PermissionHelper):
    """A consent is recorded, and withdrawn once; nobody edits or deletes it."""

    def user_can_edit_obj(self, user, obj):
        return obj.withdrawn_at is None and self.user_can_create(user)

    def user_can_delete_obj(self, user, obj):
        return False


class ConsentButtons(ButtonHelper):
    """What can be done with a consent is called what it is."""

    def edit_button(self, pk, *args, **kwargs):
        button = super().edit_button(pk, *args, **kwargs)
        return {**button, "label": "Återkalla", "title": "Återkalla samtycket"}


class ConsentCreateView(CreateView):
    """Headed as one says it; modeladmin would put "Ny" before a word that takes "Nytt"."""

    page_title = meta_title = "Nytt samtycke"

    def get_page_subtitle(self):
        return ""


class ConsentList(RecordList):
    model = ConsentRecord
    create_view_class = ConsentCreateView
    menu_icon = "tick-inverse"
    base_url_path = "samtycken"
    permission_helper_class = ConsentPermissions
    button_helper_class = ConsentButtons
    list_display = ["ambassador", "field", "given_at", "valid_until", "withdrawn_at", "channel"]
    list_export = [*list_display, "wording", "recorder"]
    list_filter = [StandingFilter, "field"]
    list_select_related = ["ambassador", "recorded_by"]
    search_fields = ["ambassador__title", "channel"]
    ordering = ["-given_at"]

    @display(description="Antecknat av")
    def recorder(self, record):
        return record.recorded_by.get_username() if record.recorded_by else ""
