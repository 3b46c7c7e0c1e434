"""Example synonyms and picks for the search. No searches: those are counted when somebody searches."""

from demo.content.search import PICKS, SYNONYMS
from search.models import Pick, Synonym


def add_words(section):
    """Add those that are missing; ``section`` is the sections by their titles."""
    known = set(Synonym.objects.values_list("words", flat=True))
    for words, also, both_ways in SYNONYMS:
        if words not in known:
            Synonym.objects.create(words=words, also=also, both_ways=both_ways)
    known = set(Pick.objects.values_list("words", flat=True))
    for words, title, reason in PICKS:
        if words not in known:
            Pick.objects.create(words=words, page=section[title], reason=reason)
