"""The list view itself: any address gives a list, and only the filters shown can be used."""

from urllib.parse import unquote

from django.contrib.admin.options import IncorrectLookupParameters
from django.core.paginator import Paginator
from django.shortcuts import redirect
from wagtail_modeladmin.views import IndexView

from mysite.swedish_order import in_swedish

from .spreadsheets import SafeSpreadsheet

NOTHING_CHOSEN = "Inget valt"  # a choice among filters; in a cell a dash says the same


class ListView(SafeSpreadsheet, IndexView):
    """modeladmin's list, with the lookups of its address limited to the declared filters.

    Without that limit, any editor could ask ``?owner__password__startswith=…`` of every account.
    """

    def dispatch(self, request, *args, **kwargs):
        if "\x00" in unquote(request.META.get("QUERY_STRING", "")):
            return redirect(self.index_url)
        try:
            return super().dispatch(request, *args, **kwargs)
        except IncorrectLookupParameters:
            return redirect(self.index_url)

    def get_filters(self, request):
        specs, any_filters, _not_declared, use_distinct = super().get_filters(request)
        for spec in specs:
            spec.empty_value_display = NOTHING_CHOSEN
        return specs, any_filters, {}, use_distinct

    def get_ordering(self, request, queryset):
        names = super().get_ordering(request, queryset)
        return [in_swedish(name) if name.endswith("title") else name for name in names]

    def get_ordering_field_columns(self):
        """What the heading says the list is sorted by: of the list's own order only its first field."""
        columns = super().get_ordering_field_columns()
        if self.ORDER_VAR in self.params:
            return columns
        first = self.model_admin.get_ordering(self.request)[0].removeprefix("-")
        shown = {number: self.get_ordering_field(self.list_display[number]) for number in columns}
        return {number: way for number, way in columns.items() if shown[number] == first}

    def get_context_data(self, **kwargs):
        self.page_num = self._existing_page_number()
        return super().get_context_data(**kwargs)

    def _existing_page_number(self):
        return Paginator(self.queryset, self.items_per_page).get_page(self.page_num).number
