"""A filtered list as a visitor sees it: options with counts, chips, a sentence, a page of results.

``list_context`` is what a list page shows (list_page.py). ``Listing(filters, path)`` alone serves
a page without pagination, such as a month. The templates are ``list_page.html``, to extend, and
``components/filters.html``, ``components/chips.html`` and ``components/pagination.html``.
All counts together are one query, however many facets, options and pages there are.
"""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import CharField, Count, F, Value

from .facets import WordsFilter
from .filters import quoted

PAGE_PARAMETER = "sida"
PER_PAGE = 12


def list_context(request, filters, arrange):
    """A list page's context; ``arrange`` orders the chosen pages and fetches what rows need."""
    listing = Listing(filters, request.path)
    results = listing.results(arrange(filters.qs), request.GET.get(PAGE_PARAMETER))
    return {"listing": listing, "results": results}


@dataclass(frozen=True)
class Option:
    """One box: how many pages it would show, given what is chosen in the other facets."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class FacetView:
    """One group of boxes, or the field for words."""

    name: str
    label: str
    options: list


@dataclass(frozen=True)
class Chip:
    """Something chosen, and the address without it."""

    label: str
    url: str


@dataclass(frozen=True)
class PageLink:
    """A number in the row of pages; None stands for those left out."""

    number: int | None
    url: str
    current: bool


class ResultPage:
    """One page of results with the addresses of the pages around it."""

    def __init__(self, page, listing):
        self.items = page.object_list
        self.number, self.paginator = page.number, page.paginator
        self.has_other_pages = page.has_other_pages()
        self._page, self._listing = page, listing

    @property
    def previous_url(self):
        return self._url(self.number - 1) if self._page.has_previous() else None

    @property
    def next_url(self):
        return self._url(self.number + 1) if self._page.has_next() else None

    @cached_property
    def links(self):
        numbers = self.paginator.get_elided_page_range(self.number, on_each_side=1, on_ends=1)
        return [
            PageLink(n, self._url(n), current=n == self.number)
            if isinstance(n, int)
            else PageLink(None, "", current=False)
            for n in numbers
        ]

    def _url(self, number):
        return self._listing.url(**({PAGE_PARAMETER: number} if number > 1 else {}))


class Listing:
    """One list at one address. ``filters`` is a bound ListFilter, ``path`` the list's own address."""

    def __init__(self, filters, path):
        self.filters = filters
        self.path = path
        self.chosen = filters.chosen

    @cached_property
    def facets(self):
        """The groups of boxes. An option that no page has is left out, unless it is chosen."""
        views = (self._facet_view(name, facet) for name, facet in self.filters.facets.items())
        return [view for view in views if view.options]

    @cached_property
    def words(self):
        """The field for free words as (name, label, value), or None."""
        for name, one in self.filters.filters.items():
            if isinstance(one, WordsFilter):
                return {
                    "name": name,
                    "label": one.label,
                    "value": " ".join(self.chosen.get(name, [])),
                }
        return None

    @property
    def count(self):
        """How many pages the choice leaves."""
        return self._counts.get(("", ""), (0, 0))[1]

    @property
    def total(self):
        """How many pages there are before anything is chosen."""
        return self._counts.get(("", ""), (0, 0))[0]

    @cached_property
    def sentence(self):
        """The count in words: "12 initiativ", or "3 av 12 initiativ" when something is chosen."""
        meta = self.filters.queryset.model._meta
        number = self.total if self._narrowed else self.count
        noun = meta.verbose_name if number == 1 else meta.verbose_name_plural
        return f"{self.count} av {self.total} {noun}" if self._narrowed else f"{self.count} {noun}"

    @cached_property
    def chips(self):
        """Everything chosen, each with the address without it."""
        chips = []
        for name, values in self.chosen.items():
            if name not in self.filters.facets:
                chips.append(Chip(f"”{' '.join(values)}”", self.url(without={name: None})))
                continue
            labels = dict(self.filters.options[name])
            chips += [Chip(labels[v], self.url(without={name: v})) for v in values]
        return [*chips, *self._missing_chips()]

    @property
    def missing(self):
        """What the address chooses that does not exist: (the facet's label, the value) in words."""
        return [
            (self.filters.filters[name].label, quoted(value))
            for name, values in self.filters.missing.items()
            for value in values
        ]

    @property
    def url_without_missing(self):
        """The list's address with what is chosen and exists."""
        return self.url(without=dict.fromkeys(self.filters.unmet))

    def url(self, *, without=None, **extra):
        """The list's address with what is chosen, ``without`` {name: value or None for all}."""
        without = without or {}
        pairs = [
            (name, value)
            for name, value in self.filters.pairs
            if without.get(name, "") not in (value, None)
        ]
        query = urlencode([*pairs, *extra.items()])
        return f"{self.path}?{query}" if query else self.path

    def results(self, pages, number, per_page=PER_PAGE):
        """Page ``number`` of ``pages``, the filtered and ordered queryset; any number will do."""
        paginator = Paginator(pages, per_page)
        paginator.count = self.count
        return ResultPage(paginator.get_page(number), self)

    @property
    def _narrowed(self):
        return bool(self.chosen or self.filters.unmet)

    def _missing_chips(self):
        return [
            Chip(f"{quoted(value)} finns inte", self.url(without={name: value}))
            for name, values in self.filters.missing.items()
            for value in values
        ]

    def _facet_view(self, name, facet):
        chosen = set(self.chosen.get(name, []))
        options = [
            Option(value, label, self._counts.get((name, value), (0, 0))[1], value in chosen)
            for value, label in self.filters.options[name]
            if value in chosen or (name, value) in self._counts
        ]
        return FacetView(name, facet.label, options)

    @cached_property
    def _counts(self):
        """(parameter, value) → (pages that have it, pages that also match the other choices)."""
        queries = [self._count_rows("", self.filters.queryset, Value(""))]
        for name, facet in self.filters.facets.items():
            pages = facet.carriers(self.filters.queryset)
            queries.append(self._count_rows(name, pages, F(facet.path)))
        rows = queries[0].union(*queries[1:], all=True)
        return {(name, value): (total, found) for name, value, total, found in rows}

    def _count_rows(self, name, pages, value):
        condition = self.filters.condition(without=name or None) or None
        return (
            pages.order_by()
            .annotate(parameter=Value(name, output_field=CharField()), option=value)
            .values("parameter", "option")
            .annotate(
                total=Count("pk", distinct=True),
                found=Count("pk", filter=condition, distinct=True),
            )
            .values_list("parameter", "option", "total", "found")
        )
