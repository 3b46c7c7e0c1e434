"""What can be chosen among ambassadors: only what each of them has agreed to show."""

from functools import partial

from handslaget.filters import direction_facet, goal_area_facet, sector_facet
from handslaget.lists import Place
from mysite.facets import EntryFacet, WordsFilter, contains
from mysite.filters import ListFilter

from .consent import Field, consented_q


class AmbassadorWords(WordsFilter):
    """Words in the name and role, and in the rest where the person's consent holds.

    A hit on a hidden field would reveal what stands there.
    """

    def word_condition(self, word):
        at = self.parent.at
        own_words = contains(["intro", "statement"], word) & consented_q(Field.OWN_WORDS, at)
        place = contains(["place__name"], word) & consented_q(Field.PLACE, at)
        return super().word_condition(word) | own_words | place


class AmbassadorFilter(ListFilter):
    bransch = sector_facet()
    ort = EntryFacet("place", Place, label="Ort", only=partial(consented_q, Field.PLACE))
    mal = goal_area_facet()
    inriktning = direction_facet()
    ord = AmbassadorWords(["title", "headline"], label="Sök i listan")
