"""The desk's free words: as many as the search for visitors reads, and no more."""

from wagtail_modeladmin.helpers import DjangoORMSearchHandler

from mysite.facets import MOST_WORDS

MOST_CHARACTERS = 100


class FewWords(DjangoORMSearchHandler):
    """Each word is one more condition, and a database takes only so many."""

    def search_queryset(self, queryset, search_term, **kwargs):
        words = search_term[:MOST_CHARACTERS].split()[:MOST_WORDS]
        return super().search_queryset(queryset, " ".join(words), **kwargs)
