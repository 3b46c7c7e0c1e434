"""The words that a classified page carries, read together."""

from django.db.models import F, QuerySet, Value

LISTS = ["sectors", "places", "goal_areas", "directions", "audiences"]


def labels(page):
    """Pairs of a list's name and the page's words in it, lists without a word left out.

    One query for a published page; a preview's unsaved choices are in memory and cost none.
    """
    words = {name: [] for name in LISTS}
    stored = []
    for name in LISTS:
        chosen = getattr(page, name).all()
        if isinstance(chosen, QuerySet):
            stored.append(chosen.order_by().values_list(Value(name), "sort_order", F("name")))
        else:
            words[name] = [entry.name for entry in chosen]
    if stored:
        for name, _, word in sorted(stored[0].union(*stored[1:], all=True)):
            words[name].append(word)
    return [(_title(page, name), words[name]) for name in LISTS if words[name]]


def _title(page, name):
    title = page._meta.get_field(name).verbose_name
    return title[0].upper() + title[1:]
