"""The words that a classified page carries, read together."""

from typing import NamedTuple

from django.db.models import BooleanField, F, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Cast

from mysite.swedish_order import sort_key

LISTS = ["sectors", "places", "goal_areas", "directions", "tracks", "audiences"]
TAGS = "tags"
NO_PAGE = Cast(None, IntegerField())
OWN = Value(value=True)


class Word(NamedTuple):
    """One word of a list; ``page`` is the key of the page that tells of it, where there is one."""

    list: str
    order: int
    name: str
    page: int | None
    is_own: bool


def words_of(page):
    """The page's words by the name of their list, its tags among them, in one query."""
    return by_list(page, read_words(page))


def by_list(page, words):
    """The names of the page's own among ``words``, by the name of their list."""
    names = {name: [] for name in [*page.word_lists, TAGS]}
    for word in words:
        if word.is_own:
            names[word.list].append(word.name)
    return names


def read_words(page, also=None):
    """The page's words and those that ``also`` (list → Q) finds, in order, in one query.

    What is ticked or written in a preview counts too, though it is not saved.
    """
    queries = [_of_list(page, name, (also or {}).get(name)) for name in page.word_lists]
    items = page.tagged_items.all()
    if isinstance(items, QuerySet):
        queries.append(items.order_by().values_list(*_columns(TAGS, Value(0), F("tag__name"))))
    words = [Word(*row) for row in queries[0].union(*queries[1:], all=True)]
    if not isinstance(items, QuerySet):
        words += [Word(TAGS, 0, item.tag.name, None, is_own=True) for item in items]
    return sorted(words, key=lambda word: (word.list, word.order, sort_key(word.name)))


def ticked(page, name):
    """A condition on the rows that ``page`` has chosen in ``name``; a preview's are in memory."""
    chosen = getattr(page, name).all()
    if isinstance(chosen, QuerySet):
        return Q(pk__in=chosen.order_by().values("pk"))
    return Q(pk__in=[row.pk for row in chosen])


def _of_list(page, name, also):
    model, own = getattr(page, name).model, ticked(page, name)
    rows = model.objects.filter(own | also if also else own).order_by()
    told_by = F("page") if hasattr(model, "page") else NO_PAGE
    is_own = Cast(own, BooleanField()) if also else OWN
    return rows.values_list(*_columns(name, F("sort_order"), F("name"), told_by, is_own)).distinct()


def _columns(name, order, word, told_by=NO_PAGE, is_own=OWN):
    return Value(name), order, word, told_by, is_own


def labels(page):
    """Pairs of a list's name, for one word or for several, and the page's words in it."""
    return [(_title(page, name, words), words) for name, words in page.words.items() if words]


def _title(page, name, words):
    if name == TAGS:
        return "Nyckelord"
    field = page._meta.get_field(name)
    title = field.related_model._meta.verbose_name if len(words) == 1 else field.verbose_name
    return title[0].upper() + title[1:]
