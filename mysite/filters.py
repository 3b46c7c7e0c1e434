"""What a visitor may choose in a list, read from the address without ever failing.

One ``ListFilter`` for each type of page, asked by its list, its month, its feed::

    class NewsFilter(ListFilter):
        typ = ChoiceFacet("kind", label="Typ")
        bransch = EntryFacet("sectors", Sector, label="Bransch")
        ord = WordsFilter(["title", "intro"], label="Sök i listan")

    NewsFilter(request.GET, listed(NewsPage.objects.all(), at), at=at).qs

Parameter names stand in addresses, so they are Swedish and short; values are slugs. Several values
of one facet widen the choice, several facets narrow it. Unknown values are forgotten, unless the
list is one that people subscribe to (``forgets``): there they are ``missing``, and a facet with
nothing else selects nothing. The kinds of facet are in ``facets.py``; ``listing.py`` makes the
counts, the chips and the page of results.
"""

from functools import cached_property

from django.db.models import CharField, Q, Value
from django.utils.text import Truncator
from django_filters import FilterSet

from .facets import ChoiceFacet, EntryFacet
from .swedish_order import sort_key

MOST_VALUES = 50
LONGEST_QUOTED = 60


def quoted(value):
    """A value that somebody wrote in the address, as a page may show it: on one line, and cut."""
    text = Truncator(" ".join(value.replace("\0", " ").split())).chars(LONGEST_QUOTED)
    return f"”{text}”"


def _is_said(value):
    return bool(value.replace("\0", " ").strip())


class ListFilter(FilterSet):
    """The choices of one list at the moment ``at``; ``data`` is a QueryDict such as request.GET.

    Every filter is one of ``facets.py``'s, or offers ``condition(value)`` and ``spelt`` like them.
    """

    forgets = True

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

    @cached_property
    def missing(self):
        """Parameter name → values in the address that are no options, or none any more."""
        found = {}
        for name, facet in self.facets.items() if not self.forgets else ():
            options = dict(self.options[name])
            given = facet.spelt(self.data.getlist(name)[:MOST_VALUES])
            found[name] = [value for value in given if _is_said(value) and value not in options]
        return {name: values for name, values in found.items() if values}

    @cached_property
    def unmet(self):
        """The part of ``missing`` where nothing else is chosen in the facet: no page has it."""
        return {name: given for name, given in self.missing.items() if name not in self.chosen}

    @property
    def pairs(self):
        """What the address chooses, in the one order that names it; see ``in_order``."""
        return self.in_order({**self.unmet, **self.chosen})

    def filter_queryset(self, queryset):
        return queryset.none() if self.unmet else super().filter_queryset(queryset)

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
        names = [name for name in self.filters if name in self.chosen or name in self.unmet]
        return [(self.filters[name].label, self._named(name)) for name in names]

    def condition(self, without=None):
        """All that is chosen as one condition, or all but the parameter ``without``."""
        parts = [
            self.filters[name].condition(v) for name, v in self.chosen.items() if name != without
        ]
        nothing = [Q(pk__in=[])] if self.unmet.keys() - {without} else []
        return Q(*parts, *nothing)

    def _named(self, name):
        if name not in self.facets:
            return [f"”{' '.join(self.chosen[name])}”"]
        if name in self.unmet:
            return [f"{quoted(value)} (finns inte)" for value in self.unmet[name]]
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
