"""What an engine answers with: documents that match, whoever may see them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Candidates:
    """A statement whose columns are is_document, pk and score: 1 for a document, 0 for a page, lower is better."""

    sql: str
    params: tuple = ()

    def __or__(self, other):
        """What either finds."""
        return Candidates(f"{self.sql} UNION ALL {other.sql}", (*self.params, *other.params))

    def documents_and_pages(self, keys):
        """What of this is a document, or a page with one of the keys."""
        sql = (
            f"SELECT is_document, pk, score FROM ({self.sql}) one "  # noqa: S608  our own statement
            f"WHERE is_document = 1 OR pk IN ({', '.join(['%s'] * len(keys))})"
        )
        return Candidates(sql, (*self.params, *keys))
