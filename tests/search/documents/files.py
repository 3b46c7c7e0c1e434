"""Documents made for tests: good ones, and those that a stranger could send."""

import io
import zipfile

import openpyxl
from pypdf import PdfReader, PdfWriter

MANIFEST = "META-INF/manifest.xml"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="{TYPE}"/></Types>'
RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}" Target="word/document.xml"/></Relationships>'
)


def pdf(*pages, extra=b""):
    """A PDF with a line of text a page, written by hand: five kinds of object and their places."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R " + extra + b">>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, text in enumerate(pages):
        objects += [
            _page(5 + 2 * number),
            stream(b"BT /F1 12 Tf 50 700 Td " + shown(text) + b" ET"),
        ]
    return whole(objects)


def shown(text):
    return b"(" + text.encode("cp1252") + b") Tj"


def stream(content, keys=b""):
    return b"<< /Length %d %s>>\nstream\n%s\nendstream" % (len(content), keys, content)


def whole(objects):
    """The objects as one file, with the table of where each stands."""
    file, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count, start = len(objects) + 1, len(file)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % count
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (count, start)
    return file + head + table + tail


def locked_pdf(text, password):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(text))))
    writer.encrypt(user_password=password, owner_password="annat", algorithm="RC4-128")
    return _saved(writer.write)


def word_document(*paragraphs, cells=()):
    """The least that a DOCX needs: its text, and where that is."""
    row = "".join(f"<w:tc>{_paragraph(text)}</w:tc>" for text in cells)
    table = f"<w:tbl><w:tr>{row}</w:tr></w:tbl>" if cells else ""
    body = "".join(_paragraph(text) for text in paragraphs) + table
    text = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return folder(
        {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": text}
    )


def _paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return _saved(book.save)


def odt(body, manifest="<manifest/>"):
    name = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    content = f'<office xmlns:text="{name}">{body}</office>'
    return folder({"content.xml": content, MANIFEST: manifest})


def folder(files):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return file.getvalue()


def _page(contents):
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        b"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % contents
    )


def _saved(save):
    file = io.BytesIO()
    save(file)
    return file.getvalue()
