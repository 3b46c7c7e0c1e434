"""What carries a word: the page of a goal area, direction or track gathers it all by itself.

An insats, initiative, event, piece of news or indicator that is ticked with the word is there; so
tagging alone is enough. Other rooms' pages are reached by relations only.
"""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Count, F, Q, Value

from mysite.visibility import listed

from .action_rows import action_rows
from .first_pages import First, action_model, events_first, first_of_each, related_model

MOST_OF_EACH = 6
HEADINGS = {
    "initiatives": "Initiativ och projekt",
    "events": "Evenemang",
    "news": "Nyheter",
    "indicators": "Indikatorer",
}
# What the lists call the choice of a word; indicators are not chosen so.
PARAMETERS = {"goal_areas": "mal", "directions": "inriktning", "tracks": "spar"}
FILTERED = {"initiatives", "events", "news"}


@dataclass(frozen=True)
class Section:
    """Pages of one kind that carry the word: the first of them, the count, where the rest stand."""

    name: str
    heading: str
    pages: list
    total: int
    url: str

    @property
    def more(self):
        return self.total - len(self.pages)


def gathered(page, at):
    """All that carries the word of ``page`` at ``at``, in three queries: kinds without any left out."""
    carried = Q(**{page.carried_as: page.word_id})
    actions = action_rows(action_model().objects.filter(carried), at)
    wanted = Q()
    for name in HEADINGS:
        wanted |= Q(pk__in=related_model(name).objects.filter(carried).order_by().values("pk"))
    found = first_of_each(wanted, at, MOST_OF_EACH)
    firsts = {name: _first(found, name) for name in HEADINGS}
    return {
        "actions": actions,
        "sections": [_section(page, name, first) for name, first in firsts.items() if first.pages],
        "missing": [HEADINGS[name].lower() for name, first in firsts.items() if not first.pages],
    }


def _first(found, name):
    if name == "events":
        return events_first(found, MOST_OF_EACH)
    return found.get(related_model(name), First())


def _section(page, name, first):
    return Section(name, HEADINGS[name], first.pages, first.total, _list_url(page, name, first))


def _list_url(page, name, first):
    """The list that the pages stand in, narrowed to the word where the list can be."""
    if name not in FILTERED:
        return first.list_url
    return f"{first.list_url}?{urlencode({PARAMETERS[page.carried_as]: page.word.slug})}"


def counts_of(pages, at):
    """Key of a word's page → {kind: how many carry the word}, for word pages of one type: one query."""
    if not pages:
        return {}
    carried_as = pages[0].carried_as
    models = {"actions": action_model(), "initiatives": related_model("initiatives")}
    queries = [_count(kind, model, carried_as, at) for kind, model in models.items()]
    by_word = {(word, kind): number for kind, word, number in queries[0].union(*queries[1:])}
    return {
        page.pk: {kind: by_word.get((page.word_id, kind), 0) for kind in models} for page in pages
    }


def _count(kind, model, carried_as, at):
    rows = listed(model.objects.exclude(**{carried_as: None}), at).order_by()
    return rows.values_list(Value(kind), F(carried_as)).annotate(Count("pk"))
