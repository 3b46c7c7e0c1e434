"""A stranger's text as plain text: no markup, no hidden characters, no longer than it should be."""

import html
import re
import unicodedata
from html.parser import HTMLParser
from urllib.parse import urlsplit

SILENT = {"script", "style", "template", "head", "title"}
BREAKING = {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table"}
LOOKS_LIKE_MARKUP = re.compile(r"</?[a-z!]", re.IGNORECASE)
MOST_LAYERS = 3  # of markup that is escaped within markup
LINE_ENDS = str.maketrans(dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
# Direction and joining marks let a text look like another one; Cs is half a character.
HIDDEN = {"Cc", "Cf", "Cs"}
LONGEST_URL = 200
NO_TITLE = "(utan rubrik)"


class Words(HTMLParser):
    """What a reader would see of some markup."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.silent = [], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in SILENT
        self.parts.append("\n" if tag in BREAKING else "")

    def handle_endtag(self, tag):
        self.silent = max(0, self.silent - (tag in SILENT))
        self.parts.append("\n" if tag in BREAKING else "")

    def handle_data(self, data):
        self.parts.append("" if self.silent else data)


def title(text, most):
    """Never empty: a page must have one, also when nothing of the source's can be seen."""
    return one_line(text, most) or NO_TITLE


def one_line(text, most):
    """For a place, or words of the source's own."""
    return cut(" ".join(seen(text).split()), most)


def paragraphs(text, most):
    """For a description: lines are kept, and at most one empty line between them."""
    lines = (" ".join(line.split()) for line in seen(text).split("\n"))
    return cut(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), most)


def seen(text):
    """The text without markup and without characters that nobody sees."""
    for _ in range(MOST_LAYERS):
        if not LOOKS_LIKE_MARKUP.search(text) and "&" not in text:
            break
        text = without_markup(text)
    text = LOOKS_LIKE_MARKUP.sub("", text)
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(LINE_ENDS))
    return "".join(filter(is_seen, text.replace("\t", " ")))


def without_markup(text):
    if not LOOKS_LIKE_MARKUP.search(text):
        return html.unescape(text)
    words = Words()
    words.feed(text)
    words.close()
    return "".join(words.parts)


def is_seen(character):
    return character == "\n" or unicodedata.category(character) not in HIDDEN


def cut(text, most):
    """At most so many characters, ended at a word."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    return f"{kept.rpartition(' ')[0] or kept}…"


def web_address(text):
    """The address if it is an ordinary one of the web, else nothing."""
    text = text.strip()
    try:
        parts = urlsplit(text)
        ordinary = parts.scheme in {"http", "https"} and parts.hostname and not parts.username
    except ValueError:
        return ""
    fits = len(text) <= LONGEST_URL and text.isprintable() and not set(text) & set(" <>\"'\\`")
    return text if ordinary and fits else ""
