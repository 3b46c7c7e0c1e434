"""The text of a PDF, page by page. Scripts and links in it are never run or followed."""

import io
import re

from pypdf import PdfReader
from pypdf.errors import DependencyError

from .faults import PROTECTED, DocumentError

# "kom-" and "mun" on the next line are one word, "natur-" and "och kulturarv" are not.
BROKEN_WORD = re.compile(r"(?<=[a-zåäö])-\s*\n\s*(?!och\b|eller\b|samt\b)(?=[a-zåäö])")
NO_PASSWORD = ""  # many that may only be printed open without one


def texts(content):
    """One piece a page; a page that cannot be read is passed over."""
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted:
        unlock(reader)
    for page in reader.pages:
        yield text_of(page)


def unlock(reader):
    try:
        is_open = reader.decrypt(NO_PASSWORD)
    except DependencyError:  # a cipher that needs a library of its own
        is_open = False
    if not is_open:
        raise DocumentError(PROTECTED)


def text_of(page):
    try:
        return BROKEN_WORD.sub("", page.extract_text())
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  whatever a stranger's page does to the library
        return ""
