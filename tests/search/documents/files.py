"""Documents made for tests: good ones, and those that a stranger could send."""

import io
import zipfile

import docx
import openpyxl
from pypdf import PdfReader, PdfWriter

MANIFEST = "META-INF/manifest.xml"


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
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if cells:
        row = document.add_table(rows=1, cols=len(cells)).rows[0]
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    return _saved(document.save)


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
