"""What editors keep for the search, what is remembered of searches, and what is read and waits for it."""

from .document_text import DocumentText
from .pick import Pick
from .search_count import SearchCount
from .synonym import Synonym
from .waiting_page import WaitingPage

__all__ = ["DocumentText", "Pick", "SearchCount", "Synonym", "WaitingPage"]
