"""The texts of files that are packed folders of XML: DOCX and ODT."""

import io
import zipfile

import docx
from lxml import etree

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
    """Paragraphs and tables in their order; headers and footers, which repeat, are left out."""
    unpacked(content)
    for part in docx.Document(io.BytesIO(content)).iter_inner_content():
        yield from of_table(part) if hasattr(part, "rows") else [part.text]


def of_table(table):
    for row in table.rows:
        yield " ".join(cell.text for cell in row.cells)


def odt_texts(content):
    folder = unpacked(content)
    if MANIFEST in folder.namelist() and b"encryption-data" in folder.read(MANIFEST):
        raise DocumentError(PROTECTED)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    tree = etree.fromstring(folder.read("content.xml"), parser)
    for paragraph in tree.iter(*PARAGRAPHS):
        yield "".join(paragraph.itertext())
