"""What editors keep for the search; a pick leads to a page of its own unless the test says where."""

import factory
from factory.django import DjangoModelFactory

from search.models import Pick, SearchCount, Synonym
from tests.factories import TextPageFactory


class SynonymFactory(DjangoModelFactory):
    class Meta:
        model = Synonym

    words = "spritlicens"
    also = "serveringstillstånd"


class PickFactory(DjangoModelFactory):
    class Meta:
        model = Pick

    words = "lokal"
    page = factory.SubFactory(TextPageFactory)
    reason = "Här står de lediga lokalerna."


class SearchCountFactory(DjangoModelFactory):
    class Meta:
        model = SearchCount

    words = "lokal"
    hits = 3
    times = 1
