"""The pages of hits and their addresses, for components/pagination.html."""

from django.core.paginator import Paginator

from mysite.listing import ResultPage

from .address import address
from .statement import HITS_ON_A_PAGE


class HitPages:
    """Gives mysite/listing.py's page of results the search's addresses."""

    def __init__(self, wanted):
        self.wanted = wanted

    def url(self, sida=1):
        return address(self.wanted, number=sida)


def hit_pages(wanted, found):
    """The page that ``found`` is, and those around it."""
    reached = range(min(found.total, found.pages * HITS_ON_A_PAGE))
    page = Paginator(reached, HITS_ON_A_PAGE).get_page(found.number)
    return ResultPage(page, HitPages(wanted))
