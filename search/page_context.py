"""What the search page shows: the hits, what to choose by, the editors' picks, and ways on."""

from home.models import HomePage
from mysite.visibility import listed

from .address import address
from .choices import Choices
from .hit_pages import hit_pages
from .marking import Sought
from .meant import meant
from .picks import picked
from .results import results
from .wanted import BEST


def page_context(wanted, found, words, at, request):
    """The context of search/search.html; ``words`` are the EditorsWords."""
    return {
        "query": wanted.query,
        "found": found,
        "choices": Choices(wanted, found, request.GET),
        "results": results(found.rows, Sought(found.asked), at, request),
        "pages": hit_pages(wanted, found),
        "picks": _picks(wanted, words, at, request),
        "meant": meant(wanted, found, words, at),
        "feed": address(wanted, "search_atom", order=BEST, number=1),
        "examples": [] if found.rows else _examples(at),
    }


def _picks(wanted, words, at, request):
    """Only on the first page of a search that is not narrowed: there they are no answer."""
    is_first = wanted.number == 1 and not wanted.is_narrowed
    return picked(wanted.query.words, words.picks, at, request) if is_first else []


def _examples(at):
    """The front page's example searches."""
    front = listed(HomePage.objects.all(), at).first()
    return front.suggested_searches if front else []
