"""Takes the text out of a file, by the ending of its name."""

import unicodedata

from . import packed, pdf, plain, tables
from .faults import EMPTY, UNREADABLE, DocumentError

READERS = {
    "csv": plain.texts,
    "docx": packed.docx_texts,
    "odt": packed.odt_texts,
    "pdf": pdf.texts,
    "txt": plain.texts,
    "xlsx": tables.xlsx_texts,
}
SPLITTING = {0xAD: None, 0x200B: None}  # soft hyphen, space of no width


def text_of(content, ending, most):
    """(at most so many characters on one line, whether there are more). Raises DocumentError."""
    if ending not in READERS:
        raise DocumentError(UNREADABLE)
    text, was_cut = gathered(READERS[ending](content), most)
    if not text:
        raise DocumentError(EMPTY)
    return text, was_cut


def gathered(texts, most):
    """Put the pieces together with single spaces, and read no further when there is enough."""
    pieces, length = [], 0
    for text in texts:
        piece = " ".join(storable(text).split())
        if piece:
            pieces.append(piece)
            length += len(piece) + 1
        if length > most:
            return " ".join(pieces)[:most], True
    return " ".join(pieces), False


def storable(text):
    """Letters as they are typed, not as they are set: "ﬁ" is "fi", and what only splits a word is gone.

    What nobody can see becomes a space: a NUL or half a letter is refused by databases.
    """
    whole = unicodedata.normalize("NFKC", text.translate(SPLITTING))
    return whole if whole.isprintable() else "".join(map(_seen, whole))


def _seen(sign):
    return sign if sign.isprintable() else " "
