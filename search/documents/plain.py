"""The text of a file that is text: TXT and CSV in whatever alphabet."""

MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def texts(content):
    """One piece. What is no UTF-8 is read as Windows writes it in Sweden."""
    encoding = next((MARKS[mark] for mark in MARKS if content.startswith(mark)), "utf-8")
    try:
        yield content.decode(encoding)
    except UnicodeDecodeError:
        yield content.decode("cp1252", "replace")
