"""What editors keep for the search, what is remembered of searches, and what waits for its engine."""

from .pick import Pick
from .search_count import SearchCount
from .synonym import Synonym
from .waiting_page import WaitingPage

__all__ = ["Pick", "SearchCount", "Synonym", "WaitingPage"]
