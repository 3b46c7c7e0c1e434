"""What a source says of an event, in the words of a page's fields: all but the time."""

from html import escape

from .clocked import STATUS
from .placing import placed
from .plain import cut

LONGEST_INTRO = 300


def told(words, source_name, venues):
    """The parts by name."""
    intro, text = intro_and_text(words, source_name)
    return {
        "title": words.title,
        "intro": intro,
        "text": text,
        "status": str(STATUS[words.status]),
        "place": placed(words, venues),
    }


def intro_and_text(words, source_name):
    """The intro, and as HTML what it has no room for."""
    first, _, rest = words.text.partition("\n\n")
    first = " ".join(first.split())
    intro = cut(first, LONGEST_INTRO) or cut(f"{words.title}. Från {source_name}.", LONGEST_INTRO)
    paragraphs = (rest if intro == first else words.text).split("\n\n")
    return intro, "".join(as_paragraph(one) for one in paragraphs if one.strip())


def as_paragraph(text):
    return f"<p>{'<br/>'.join(escape(line, quote=False) for line in text.split(chr(10)))}</p>"
