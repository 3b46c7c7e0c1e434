"""What the list of news shows."""

from mysite import listing
from mysite.row_pictures import with_pictures
from mysite.visibility import listed

from .filters import NewsFilter


def list_context(request, model, at):
    """The list page's results, newest first."""
    filters = NewsFilter(request.GET, listed(model.objects.all(), at), at=at)
    return listing.list_context(
        request, filters, lambda pages: for_rows(pages).order_by("-date", "-pk")
    )


def for_rows(pages):
    """The queryset with everything that rows and cards ask of it, in a fixed number of queries."""
    return with_pictures(pages)
