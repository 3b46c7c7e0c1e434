"""What the search page shows: the hits, what to choose by, the editors' picks, and ways on."""

from .address import address
from .choices import Choices
from .hit_pages import hit_pages
from .marking import Sought
from .meant import meant
from .picks import chosen, pages_of, picked
from .results import results
from .wanted import BEST


def page_context(wanted, found, words, at, request):
    """The context of search/search.html; ``words`` are the EditorsWords."""
    picks = _picks(wanted, words)
    return {
        "query": wanted.query,
        "found": found,
        "choices": Choices(wanted, found, request.GET),
        "results": results(found.rows, Sought(found.asked), at, request, also=pages_of(picks)),
        "pages": hit_pages(wanted, found),
        "picks": picked(picks, request),
        "meant": meant(wanted, found, words, at),
        "feed": address(wanted, "search_atom", order=BEST, number=1),
        "examples": [] if found.rows else words.examples,
    }


def _picks(wanted, words):
    """Only on the first page of a search that is not narrowed: there they are no answer."""
    is_first = wanted.number == 1 and not wanted.is_narrowed
    return chosen(wanted.query.words, words.picks) if is_first else []
