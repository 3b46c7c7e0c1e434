"""What editors keep for the search, and what is remembered of searches."""

from .pick import Pick
from .search_count import SearchCount
from .synonym import Synonym

__all__ = ["Pick", "SearchCount", "Synonym"]
