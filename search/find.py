"""The one place that searches: visible pages that hold all the words, the likeliest first."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from wagtail.models import Page, get_page_models
from wagtail.search.query import PlainText

from ambassadors.models import AmbassadorPage
from events.models import EventPage
from mysite.visibility import listed

from .kinds import kind_of
from .marking import words_in


@dataclass(frozen=True)
class Found:
    """The hits of the chosen kind in order, and how many each kind has."""

    hits: list
    counts: Counter

    @property
    def total(self):
        """Hits of every kind together."""
        return self.counts.total()


def find_pages(words, kind, at):
    """Search for ``words`` among what everyone may see at the moment ``at``, in one query.

    ``kind`` narrows the hits but not the counts; None means every kind. The hits carry title and
    type only: ``with_contents`` loads what a page of them shows.
    """
    if not words:
        return Found([], Counter())
    # The backend inspects the queryset's conditions and knows columns only, so the visibility rule
    # goes in as one subquery on the primary key.
    visible = listed(Page.objects.filter(depth__gt=1), at).order_by().values("pk")
    pages = Page.objects.filter(pk__in=visible).only("title", "content_type")
    hits = list(pages.search(PlainText(" ".join(words), operator="and")))
    hits.sort(key=lambda page: _distance(page.title, words))
    counts = Counter(kind_of(page) for page in hits)
    return Found([page for page in hits if kind in {None, kind_of(page)}], counts)


def with_contents(hits, at):
    """The same pages in the same order, each as its own type.

    One query whatever the types, and one for what the ambassadors among them consent to. A council
    meeting comes as the event that it is. An event has the day of the date that it is known by as
    ``known_on``.
    """
    links = {model: model._meta.parents.get(Page) for model in get_page_models()}
    names = {m: link.remote_field.get_accessor_name() for m, link in links.items() if link}
    person = names[AmbassadorPage]
    together = [*names.values(), f"{person}__place", f"{person}__portrait"]
    pages = Page.objects.select_related(*together).annotate(
        known_on=EventPage.objects.known_date(at)["starts_on"]
    )
    pages = pages.in_bulk([page.pk for page in hits])
    found = [_as_own_type(pages[page.pk], names) for page in hits if page.pk in pages]
    people = [page for page in found if isinstance(page, AmbassadorPage)]
    prefetch_related_objects(people, "consents")
    return found


def _as_own_type(page, names):
    own = getattr(page, _name_of(page.specific_class, names))
    own.known_on = page.known_on
    return own


def _name_of(model, names):
    """What the page's own type, or the type that it extends, is called from the base page."""
    return next(names[one] for one in model.__mro__ if one in names)


def _distance(title, words):
    """0 when the title is the words, 1 when it holds them all, else 2: relevance decides within."""
    asked, titled = words_in(" ".join(words)), words_in(title)
    if asked == titled:
        return 0
    return 1 if set(asked) <= set(titled) else 2
