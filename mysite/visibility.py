"""May everyone see this page? Page, list, feed, calendar, search and sitemap all ask here.

A page is open to all when it is published, not past its expiry (even if the scheduled job is late)
and neither it nor a page above it is private. A page type may add a condition of its own, such as a
person's consent or an offer's last day, by a class method::

    @classmethod
    def open_q(cls, at): ...      # else the page is nowhere, not even at its own address
    @classmethod
    def listed_q(cls, at): ...    # else the page keeps its address but leaves every list
"""

from django.db.models import BigIntegerField, CharField, Exists, F, OuterRef, Q
from django.db.models.functions import Cast
from wagtail.models import (
    CollectionViewRestriction,
    Page,
    PageViewRestriction,
    ReferenceIndex,
    get_page_models,
)


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


def listed_documents(documents, at):
    """Narrow a document queryset to what a list or a search may name at ``at``.

    A document may be there before the page that it was made for. So a listed page must name it too,
    as Wagtail's index of references has it; a draft of a published page is not in there.
    """
    references = _references(Page, documents.model).annotate(
        page_key=Cast("object_id", BigIntegerField()),
        document_key=Cast("to_object_id", BigIntegerField()),
    )
    naming = listed(Page.objects.filter(pk=OuterRef("page_key")), at)
    named = references.filter(Exists(naming)).values("document_key")
    return open_documents(documents).filter(pk__in=named)


def _references(model, to_model):
    """By the names of the content types, so that the statement holds no keys of one database."""
    conditions = {
        f"{side}content_type__{name}": getattr(one._meta, attribute)
        for side, one in (("base_", model), ("to_", to_model))
        for name, attribute in (("app_label", "app_label"), ("model", "model_name"))
    }
    return ReferenceIndex.objects.filter(**conditions)


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
