"""Menade du: a search like this one that has hits, made of words in titles, tags and synonyms."""

from difflib import get_close_matches

from taggit.models import Tag
from wagtail.models import Page

from mysite.page import PageTag
from mysite.visibility import listed
from swedish import readings
from swedish.tokens import words_in

from .find import has_hits
from .query import read_query

SHORTEST = 4  # letters; every shorter word is like many others
LONGEST = 30
MOST_UNKNOWN = 3  # words; a search with more is no slip of the finger
MOST_TEXTS = 20_000  # titles and tags
LONGEST_ENDING = 3  # letters of an inflected form: titles say "ambassadörer", people "ambasadör"
LIKENESS = 0.75  # of difflib: one letter wrong in four is .75, two swapped in six .83


def meant(wanted, found, words, at):
    """The query with words exchanged for those nearest, if that finds anything; or None.

    No query unless nothing was found; then one, and one to see whether what is offered has hits.
    ``words`` are the EditorsWords.
    """
    query = wanted.query
    if found.everywhere or not query.words:
        return None
    known = known_words(at) | _words_of(words.ways)
    typed = query.parts
    if len([word for word in typed if word not in known]) > MOST_UNKNOWN:
        return None
    nearest = [_nearest(word, known) for word in typed]
    if nearest == typed:
        return None
    offered = read_query(" ".join(nearest))
    return offered if has_hits(offered, at, words) else None


def known_words(at):
    """Words of the titles and tags of what everyone may see."""
    pages = listed(Page.objects.filter(depth__gt=1), at).order_by()
    carried = PageTag.objects.filter(content_object__in=pages.values("pk"))
    tags = Tag.objects.filter(page_tags__in=carried).values_list("name").distinct()
    texts = tags.union(pages.values_list("title"), all=True)[:MOST_TEXTS]
    return {word for (text,) in texts for word in words_in(text) if len(word) >= SHORTEST}


def _words_of(ways):
    phrases = (phrase for sought, also in ways for phrase in (sought, *also))
    return {word for phrase in phrases for word in phrase if len(word) >= SHORTEST}


def _nearest(word, known):
    """The known word most like this one; itself if it is known or like none."""
    if word in known or not SHORTEST <= len(word) <= LONGEST:
        return word
    near = (each for each in known if _may_be_like(word, each, letters=2 + LONGEST_ENDING))
    forms = {form for each in near for form in (each, *readings.said(each).whole)}
    alike = sorted(each for each in forms if _may_be_like(word, each, letters=2))
    return next(iter(get_close_matches(word, alike, n=1, cutoff=LIKENESS)), word)


def _may_be_like(one, other, *, letters):
    """A quick look that spares difflib most words: a slip adds or takes few ``letters``."""
    return abs(len(one) - len(other)) <= letters and len(set(one) ^ set(other)) <= 2 + letters
