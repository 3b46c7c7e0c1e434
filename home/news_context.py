"""What the list of news shows."""

from django.db.models import Prefetch
from wagtail.images import get_image_model

from mysite import listing
from mysite.visibility import listed

from .filters import NewsFilter

ROW_IMAGE = "fill-272x153|format-webp"


def list_context(request, model, at):
    """The list page's results, newest first."""
    filters = NewsFilter(request.GET, listed(model.objects.all(), at), at=at)
    return listing.list_context(
        request, filters, lambda pages: for_rows(pages).order_by("-date", "-pk")
    )


def for_rows(pages):
    """The queryset with everything that rows and cards ask of it, in a fixed number of queries."""
    images = get_image_model().objects.prefetch_renditions(ROW_IMAGE)
    return pages.prefetch_related("sectors", Prefetch("image", queryset=images))
