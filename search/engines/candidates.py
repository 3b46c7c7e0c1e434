"""What an engine answers with: documents that match, whoever may see them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Candidates:
    """A statement that gives (is_document, pk, score); 1 for a document, 0 for a page, lower is better."""

    sql: str
    params: tuple = ()

    def __or__(self, other):
        """What either finds."""
        return Candidates(f"{self.sql} UNION ALL {other.sql}", (*self.params, *other.params))
