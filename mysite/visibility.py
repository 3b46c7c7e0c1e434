"""May everyone see this page? Page, list, feed, calendar, search and sitemap all ask here.

A page is open to all when it is published, not past its expiry (even if the scheduled job is late)
and neither it nor a page above it is private. A page type may add a condition of its own, such as a
person's consent or an offer's last day, by a class method::

    @classmethod
    def open_q(cls, at): ...      # else the page is nowhere, not even at its own address
    @classmethod
    def listed_q(cls, at): ...    # else the page keeps its address but leaves every list
"""

from django.db.models import CharField, Exists, F, OuterRef, Q
from django.db.models.functions import Cast
from wagtail.models import CollectionViewRestriction, PageViewRestriction, get_page_models


def published_q(at):
    """Published, and not past its expiry at the moment ``at``."""
    return Q(live=True) & (Q(expire_at__isnull=True) | Q(expire_at__gt=at))


def restricted():
    """A restriction on the outer query's page or on one above it: its path is a prefix.

    An alias has none of its own; its source's count, as they do for Wagtail when it serves it.
    """
    here = PageViewRestriction.objects.annotate(outer_path=Cast(OuterRef("path"), CharField()))
    on_page, on_source = Q(outer_path__startswith=F("page__path")), Q(page__aliases__isnull=False)
    through_alias = on_source & Q(outer_path__startswith=F("page__aliases__path"))
    return Exists(here.filter(on_page | through_alias))


def open_to_all(pages, at):
    """Narrow a page queryset to what an anonymous visitor may open at the moment ``at``."""
    return _own_conditions(pages.filter(published_q(at), ~restricted()), "open_q", at)


def listed(pages, at):
    """Narrow a page queryset to what lists, feeds, search and sitemap may name at ``at``."""
    return _own_conditions(open_to_all(pages, at), "listed_q", at)


def open_documents(documents):
    """Narrow a document queryset to what an anonymous visitor may download, and a list may name."""
    closed = CollectionViewRestriction.objects.annotate(
        outer_path=Cast(OuterRef("collection__path"), CharField())
    ).filter(outer_path__startswith=F("collection__path"))
    return documents.filter(~Exists(closed))


def is_open(page, at):
    """Whether this very page may be opened by everyone at ``at``."""
    return open_to_all(type(page).objects.filter(pk=page.pk), at).exists()


def may_be_served(page, at):
    """Whether the page exists for anybody at its address; Wagtail itself asks for the login.

    A page past its expiry, or a person who has not consented, is gone for every reader.
    """
    own = getattr(page.specific_class, "open_q", None)
    if page.expire_at and page.expire_at <= at:
        return False
    return own is None or page.specific_class.objects.filter(own(at), pk=page.pk).exists()


def _own_conditions(pages, name, at):
    for model in get_page_models():
        condition = getattr(model, name, None)
        if condition and pages.model is model:
            pages = pages.filter(condition(at))
        elif condition and issubclass(model, pages.model):
            failing = model.objects.exclude(condition(at)).order_by()
            pages = pages.exclude(pk__in=failing.values("pk"))
    return pages
