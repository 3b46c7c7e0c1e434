"""All the words that editors keep for the search, in one query: they are few, and obeyed at once."""

from dataclasses import dataclass

from django.db.models import BooleanField, Value

from .models import Pick, Synonym
from .phrases import phrases


@dataclass(frozen=True)
class EditorsWords:
    """``ways`` are (sought phrase, phrases that count as it too), ``picks`` (phrases, primary key)."""

    ways: list
    picks: list


def editors_words():
    """Read them all, as they are now."""
    none, no = Value(""), Value(False, output_field=BooleanField())  # noqa: FBT003  a value in SQL
    synonyms = Synonym.objects.order_by().values_list("words", "also", "both_ways", Value(0))
    picks = Pick.objects.order_by().values_list("words", none, no, "pk")
    ways, picked = [], []
    for words, also, both_ways, pick in synonyms.union(picks, all=True):
        if pick:
            picked.append((phrases(words), pick))
        else:
            ways += Synonym(words=words, also=also, both_ways=both_ways).ways()
    return EditorsWords(ways, picked)
