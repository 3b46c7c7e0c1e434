"""What the agreement's page shows beside its text: its parts, and its earlier versions."""

from django.db.models import F
from django.db.models.functions import Coalesce
from wagtail.models import Page

from mysite.visibility import listed

from .agreement_versions import earlier_versions

# What an intro is called from the base page, for the types that stand below the agreement.
WITH_INTRO = ["programmesectionpage", "responsibilitymatrixpage", "roadmappage", "textpage"]


def page_context(agreement, at):
    """The agreement's parts and earlier versions; a preview that was never saved has neither."""
    if not agreement.pk:
        return {"parts": [], "earlier": []}
    return {"parts": parts_of(agreement, at), "earlier": list(earlier_versions(agreement))}


def parts_of(agreement, at):
    """The pages below the agreement, each with ``intro`` and the pages below it as ``below``."""
    near = Page.objects.descendant_of(agreement).filter(depth__lte=agreement.depth + 2)
    pages = listed(near, at).annotate(
        intro=Coalesce(*(f"{name}__intro" for name in WITH_INTRO)), number=F("actionpage__number")
    )
    pages = list(pages.order_by("depth", "number", "path"))
    parts = [page for page in pages if page.depth == agreement.depth + 1]
    for part in parts:
        part.below = [page for page in pages if page != part and page.path.startswith(part.path)]
    return parts
