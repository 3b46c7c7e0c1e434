"""Why a document's text cannot be searched; the words are those of State in models/document_text.py."""

EMPTY, TOO_LARGE, PROTECTED, UNREADABLE = "empty", "too_large", "protected", "unreadable"


class DocumentError(Exception):
    """Its one argument is the state that the document is in."""
