"""What the engine is told of a page; page_shape.py says as what it keeps it."""

import hashlib

from wagtail.models import Page

from mysite.indexed_text import indexed_names, indexed_texts


def is_told(page):
    """Drafts stay in the database: the engine knows only what is published, private or not."""
    return page.live and page.depth > 1


def told_pages():
    """All of them, in the order of their keys."""
    return Page.objects.filter(live=True, depth__gt=1).order_by("pk")


def document(page, types):
    """``revision`` tells cheaply and ``digest`` surely whether the engine has the page as it is now."""
    tokens = tokens_of(page)
    return {
        "pk": str(page.pk),
        "_django_content_type": types,
        "_all_text": " ".join([page.title, *indexed_texts(page), *indexed_names(page)]),
        "tokens": tokens,
        "key": page.pk,
        "revision": page.live_revision_id or 0,
        "digest": digest(tokens),
    }


def tokens_of(page):
    """A page of no type of ours, such as Wagtail's welcome page, has none."""
    return page.search_tokens() if hasattr(page, "search_tokens") else ""


def digest(tokens):
    return hashlib.blake2b(tokens.encode(), digest_size=8).hexdigest()
