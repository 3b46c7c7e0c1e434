"""The texts of files that are packed folders of XML: DOCX and ODT."""

import io
import zipfile
from xml.etree import ElementTree

import mammoth

from .faults import PROTECTED, TOO_LARGE, UNREADABLE, DocumentError
from .limits import LARGEST_UNPACKED

LOCKED = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Office puts a file with a password in this older folder
)
MANIFEST = "META-INF/manifest.xml"
OF_ODT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
PARAGRAPHS = (f"{OF_ODT}h", f"{OF_ODT}p")


def unpacked(content):
    """The folder, if it is not locked and not of a size that no document has.

    No more is ever read of a file in it than the size it says that it has.
    """
    if content.startswith(LOCKED):
        raise DocumentError(PROTECTED)
    try:
        folder = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile as error:
        raise DocumentError(UNREADABLE) from error
    if sum(file.file_size for file in folder.infolist()) > LARGEST_UNPACKED:
        raise DocumentError(TOO_LARGE)
    return folder


def docx_texts(content):
    """Paragraphs, those of tables too, in their order; headers and footers, which repeat, are left out."""
    unpacked(content)
    return mammoth.extract_raw_text(io.BytesIO(content)).value.split("\n\n")


def odt_texts(content):
    folder = unpacked(content)
    if MANIFEST in folder.namelist() and b"encryption-data" in folder.read(MANIFEST):
        raise DocumentError(PROTECTED)
    # Expat fetches nothing from outside and stops what unfolds without end; the child has limits besides.
    tree = ElementTree.fromstring(folder.read("content.xml"))  # noqa: S314
    for paragraph in tree.iter():
        if paragraph.tag in PARAGRAPHS:
            yield "".join(paragraph.itertext())
