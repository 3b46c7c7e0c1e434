"""The words that a classified page carries, read together."""

from django.db.models import F, QuerySet, Value

from mysite.swedish_order import sort_key

LISTS = ["sectors", "places", "goal_areas", "directions", "tracks", "audiences"]
TAGS = "tags"


def words_of(page):
    """The page's words by the name of their list, its tags among them.

    One query for a published page; a preview's unsaved choices are in memory and cost none.
    """
    words = {name: [] for name in [*page.word_lists, TAGS]}
    stored = []
    for name, chosen, order, word in _chosen(page):
        if isinstance(chosen, QuerySet):
            stored.append(chosen.order_by().values_list(Value(name), order, F(word)))
        else:
            words[name] = [_follow(entry, word) for entry in chosen]
    if stored:
        for name, _, word in sorted(stored[0].union(*stored[1:], all=True), key=_order):
            words[name].append(word)
    return words


def labels(page):
    """Pairs of a list's name, for one word or for several, and the page's words in it."""
    return [(_title(page, name, words), words) for name, words in page.words.items() if words]


def _chosen(page):
    for name in page.word_lists:
        yield name, getattr(page, name).all(), F("sort_order"), "name"
    yield TAGS, page.tagged_items.all(), Value(0), "tag__name"


def _follow(entry, path):
    for step in path.split("__"):
        entry = getattr(entry, step)
    return entry


def _order(row):
    name, order, word = row
    return name, order, sort_key(word)


def _title(page, name, words):
    if name == TAGS:
        return "Nyckelord"
    field = page._meta.get_field(name)
    title = field.related_model._meta.verbose_name if len(words) == 1 else field.verbose_name
    return title[0].upper() + title[1:]
