"""The kinds of choice that a list can offer: own choices, shared lists, pages, tags, words.

Each is a django-filter filter whose meaning is one ``condition``, so that it can be counted as well
as applied, and whose form field forgets what it does not know instead of refusing it.
"""

from django import forms
from django.db.models import F, IntegerField, Q, Value
from django_filters import Filter
from taggit.models import Tag

from .visibility import listed

MOST_WORDS = 10
LONGEST_WORD = 60


class ChosenField(forms.Field):
    """Keeps the values that are among ``options``, in their order; never an error."""

    widget = forms.MultipleHiddenInput
    options = ()

    def clean(self, value):
        given = set(value or [])
        return [option for option, _ in self.options if option in given]


class WordsField(forms.Field):
    """At most ten words, each cut at sixty characters; never an error."""

    def clean(self, value):
        words = str(value or "").replace("\0", " ").split()
        return [word[:LONGEST_WORD] for word in words[:MOST_WORDS]]


class ChoiceFacet(Filter):
    """Boxes for the choices of the page's own field ``path``."""

    field_class = ChosenField

    def __init__(self, path, *, label):
        super().__init__(path, label=label)
        self.path = path

    @property
    def choices(self):
        """The options that are known without asking the database, as (value, label) pairs."""
        return self.model._meta.get_field(self.path).choices

    def spelt(self, values):
        """The values as a canonical address writes them."""
        return sorted(set(values))

    def condition(self, values):
        """Pages with one of ``values``."""
        return Q(**{f"{self.path}__in": values})

    def carriers(self, pages):
        """The pages that have a value in this facet and may let it be known."""
        return pages.filter(**{f"{self.path}__isnull": False})

    def filter(self, qs, values):
        return qs.filter(self.condition(values)) if values else qs


class EntryFacet(ChoiceFacet):
    """Boxes for the rows of a shared list (``handslaget.lists.Entry``) that ``path`` leads to.

    ``only`` is a function of the moment that gives a condition on the page, without which its
    value may not be known: a person's consent.
    """

    choices = ()
    name, order = "name", F("sort_order")

    def __init__(self, path, model, *, label, only=None):
        super().__init__(f"{path}__slug", label=label)
        self.entries = model
        self.only = only

    def rows(self, given):
        """The options, of which the address has ``given`` some, for a union with other lists'."""
        return self.entries.objects.all()

    def condition(self, values):
        pages = self.carriers(self.model.objects.filter(**{f"{self.path}__in": values}))
        return Q(pk__in=pages.order_by().values("pk"))

    def carriers(self, pages):
        pages = super().carriers(pages)
        return pages.filter(self.only(self.parent.at)) if self.only else pages


class PageFacet(EntryFacet):
    """Boxes for the pages that ``path`` leads to; a page that is not listed is not an option."""

    name, order = "title", Value(0, output_field=IntegerField())

    def rows(self, given):
        return listed(self.entries.objects.all(), self.parent.at)


class TagFacet(EntryFacet):
    """No boxes, since tags are many: a chip for a tag that the address names and a listed page has."""

    order = Value(0, output_field=IntegerField())

    def __init__(self, *, label="Nyckelord"):
        super().__init__("tagged_items__tag", Tag, label=label)

    def rows(self, given):
        slugs = [slug for slug in given if "\0" not in slug]
        pages = listed(self.model.objects.filter(tagged_items__tag__slug__in=slugs), self.parent.at)
        carried = self.entries.objects.filter(page_tags__content_object__in=pages.order_by())
        return self.entries.objects.filter(slug__in=slugs, pk__in=carried.values("pk"))


class WordsFilter(Filter):
    """Free words: every word must stand in one of the page's ``paths``, in any case."""

    field_class = WordsField

    def __init__(self, paths, *, label):
        super().__init__(paths[0], label=label)
        self.paths = paths

    def spelt(self, words):
        """The words as an address writes them: all in one."""
        return [" ".join(words)] if words else []

    def condition(self, words):
        """Pages that have all of ``words``."""
        found = Q()
        for word in words:
            found &= self.word_condition(word)
        return found

    def word_condition(self, word):
        """Pages that have ``word``; a type with fields that are not for everyone overrides this."""
        return contains(self.paths, word)

    def filter(self, qs, words):
        return qs.filter(self.condition(words)) if words else qs


def contains(paths, word):
    """The word in one of the fields. SQLite folds the case of a–z only, so å is tried as Å too."""
    spellings = {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}
    found = Q()
    for path in paths:
        for spelling in spellings:
            found |= Q(**{f"{path}__icontains": spelling})
    return found
