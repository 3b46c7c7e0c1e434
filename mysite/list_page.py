"""Pages that list what stands below them: one of each kind, first in its section."""

from django.utils import timezone
from wagtail.models import Page

from .listing import list_context
from .page import SubstantivePage
from .visibility import listed


class ListPage(SubstantivePage):
    """A page that stands first in its section and lists what is below it; one of each kind."""

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        *SubstantivePage.ownership_panels,
    ]
    max_count = 1

    class Meta:
        abstract = True


class FilteredListPage(ListPage):
    """A list page of all that is open of one type, as far as the visitor has not narrowed it.

    A type says which pages (``listed_model``), what to choose by (``filter_class``, a ListFilter)
    and how they stand (``arrange``).
    """

    listed_model = None
    filter_class = None

    class Meta:
        abstract = True

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **self.list_context(request, timezone.now())}

    def list_context(self, request, at):
        """The choices and the page of results that the address asks for."""
        pages = listed(self.listed_model.objects.all(), at)
        return list_context(request, self.filter_class(request.GET, pages, at=at), self.arrange)

    def arrange(self, pages):
        """The chosen pages in their order, with all that their rows ask for in a few queries."""
        raise NotImplementedError
