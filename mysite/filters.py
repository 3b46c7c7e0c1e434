"""What a visitor may choose in a list, read from the address without ever failing.

One ``ListFilter`` for each type of page, asked by its list, its month, its feed::

    class NewsFilter(ListFilter):
        typ = ChoiceFacet("kind", label="Typ")
        bransch = EntryFacet("sectors", Sector, label="Bransch")
        ord = WordsFilter(["title", "intro"], label="Sök i listan")

    NewsFilter(request.GET, listed(NewsPage.objects.all(), at), at=at).qs

Parameter names stand in addresses, so they are Swedish and short; values are slugs. Several values
of one facet widen the choice, several facets narrow it. Unknown values are forgotten. The kinds of
facet are in ``facets.py``; ``listing.py`` makes the counts, the chips and the page of results.
"""

from functools import cached_property

from django.db.models import CharField, Q, Value
from django_filters import FilterSet

from .facets import ChoiceFacet, EntryFacet
from .swedish_order import sort_key

MOST_VALUES = 50


class ListFilter(FilterSet):
    """The choices of one list at the moment ``at``; ``data`` is a QueryDict such as request.GET.

    Every filter is one of ``facets.py``'s, or offers ``condition(value)`` and ``spelt`` like them.
    """

    def __init__(self, data, queryset, *, at):
        super().__init__(data, queryset)
        self.at = at

    @property
    def facets(self):
        """Parameter name → facet, in the order of declaration."""
        return {name: one for name, one in self.filters.items() if isinstance(one, ChoiceFacet)}

    @cached_property
    def options(self):
        """Parameter name → (value, label) pairs in order; one query for all the lists."""
        options = {name: list(facet.choices) for name, facet in self.facets.items()}
        for name, slug, label, _ in sorted(
            self._entries(), key=lambda row: (row[3], sort_key(row[2]))
        ):
            options[name].append((slug, label))
        return options

    @cached_property
    def chosen(self):
        """Parameter name → what is chosen there: values that exist, or words."""
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    @classmethod
    def in_order(cls, values):
        """(parameter, value) pairs in the one order that names a choice, however it was written.

        ``values`` is parameter name → list; the order is that of declaration, then of the values.
        """
        return tuple(
            (name, value)
            for name, one in cls.base_filters.items()
            for value in one.spelt(values.get(name) or [])
        )

    @property
    def labels(self):
        """What is chosen, by facet: (its label, the labels of the values)."""
        return [(self.filters[name].label, self._named(name)) for name in self.chosen]

    def condition(self, without=None):
        """All that is chosen as one condition, or all but the parameter ``without``."""
        parts = [
            self.filters[name].condition(v) for name, v in self.chosen.items() if name != without
        ]
        return Q(*parts)

    def _named(self, name):
        if name not in self.facets:
            return [f"”{' '.join(self.chosen[name])}”"]
        labels = dict(self.options[name])
        return [labels[value] for value in self.chosen[name]]

    @property
    def form(self):
        form = super().form
        form.is_valid()
        return form

    def get_form_class(self):
        for name, facet in self.facets.items():
            facet.field.options = self.options[name]
        return super().get_form_class()

    def _entries(self):
        queries = [
            facet.rows(self.data.getlist(name)[:MOST_VALUES])
            .order_by()
            .values_list(Value(name, output_field=CharField()), "slug", facet.name, facet.order)
            for name, facet in self.facets.items()
            if isinstance(facet, EntryFacet)
        ]
        return queries[0].union(*queries[1:], all=True) if queries else []
