"""The first few pages of each type and how many there are, in one query however many that is.

Pages of rooms to the right are reached by their relations only: an insats knows its initiatives
without this room knowing what an initiative is.
"""

from dataclasses import dataclass, field
from operator import attrgetter

from django.apps import apps
from django.db.models import BooleanField, Case, Count, F, Q, When, Window
from django.db.models.functions import Coalesce, RowNumber
from wagtail.models import Page

from mysite.visibility import listed

# What an intro and a day are called from the base page, type by type.
WITH_INTRO = ["actionpage", "initiativepage", "eventpage", "newspage", "indicatorpage"]


@dataclass(frozen=True)
class First:
    """The first ``pages`` of one kind, how many there are in all, and the list they stand in."""

    pages: list = field(default_factory=list)
    total: int = 0
    list_url: str = ""

    @property
    def more(self):
        """How many are not among the first."""
        return self.total - len(self.pages)


def action_model():
    return apps.get_model("handslaget", "ActionPage")


def related_model(name):
    """The model that an insats reaches as ``name``: initiatives, events, news or indicators."""
    return action_model()._meta.get_field(name).related_model


def first_of_each(wanted, at, most):
    """Page type → ``First``, of the pages that ``wanted`` (a Q) finds and lists may name at ``at``.

    Insatser by number, events by the date they are known by, soonest first and those over last, news newest first, others
    by title. The pages are plain ones with ``number``, ``intro``, ``day``, ``is_over`` and ``total``;
    an event whose date is off has its status in words as ``off``.
    """
    pages = listed(Page.objects.filter(wanted), at).order_by()
    kind = F("content_type")
    pages = _with_order(pages, at).annotate(
        place=Window(RowNumber(), partition_by=kind, order_by=_order()),
        total=Window(Count("pk"), partition_by=kind),
    )
    found = {}
    for page in sorted(pages.filter(place__lte=most), key=attrgetter("place")):
        page.off = off_in_words(page)
        found.setdefault(page.specific_class, []).append(page)
    return {
        model: First(pages, pages[0].total, _list_url(pages[0])) for model, pages in found.items()
    }


def events_first(found, most):
    """The ``First`` of events of every type, soonest first and those that are over last.

    The calendar is their list; council meetings stand in it too, though not below it in the tree.
    """
    events = related_model("events")
    groups = {model: first for model, first in found.items() if issubclass(model, events)}
    pages = sorted((page for group in groups.values() for page in group.pages), key=_soonest)
    lists = [group.list_url for group in (groups.get(events), *groups.values()) if group]
    total = sum(group.total for group in groups.values())
    return First(pages[:most], total, lists[0] if lists else "")


def off_in_words(page):
    """The status of an event that is off; empty for others. Asks for ``is_off`` and ``status``."""
    return related_model("events")(status=page.status).get_status_display() if page.is_off else ""


def _with_order(pages, at):
    events = related_model("events").objects
    coming = events.not_over(at).order_by().values("pk")
    is_event = Q(eventpage__isnull=False)
    is_over = Case(
        When(is_event & ~Q(pk__in=coming), then=True), default=False, output_field=BooleanField()
    )
    return pages.annotate(
        **events.known_date(at),
        number=F("actionpage__number"),
        intro=Coalesce(*(f"{name}__intro" for name in WITH_INTRO)),
        day=Coalesce("starts_on", "newspage__date"),
        is_over=is_over,
    )


def _order():
    soonest = Case(When(is_over=False, then=F("starts_at")))
    newest = F("day").desc(nulls_last=True)
    return [F("number").asc(), F("is_over").asc(), soonest.asc(), newest, F("title"), F("pk")]


def _list_url(page):
    """The address of the page above."""
    return f"{(page.url or '').rstrip('/').rpartition('/')[0]}/"


def _soonest(page):
    distance = page.starts_at.timestamp()
    return page.is_over, -distance if page.is_over else distance, page.pk
