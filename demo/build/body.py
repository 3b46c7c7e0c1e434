"""From the short notation of the content files to the body blocks' stored form.

Every entry is a tuple: the block's name, then its parts in the order of the functions here.
"""

import json
import re

from wagtail.documents import get_document_model

from handslaget.models import FactFigure, KeyMessage

from .images import image
from .pages import at, with_page_links


def body(entries):
    """The stored form of a list of entries."""
    return json.dumps([BLOCKS[name](*parts) for name, *parts in entries])


def text(html):
    return {"type": "text", "value": with_facts(with_page_links(html))}


def with_facts(html):
    """Rich text where ``{arbetsställen}`` is the published figure of the fact with that name."""

    def mark(match):
        return f'<embed embedtype="fact" id="{FactFigure.objects.get(name=match[1]).pk}"/>'

    return re.sub(r"{([^}]+)}", mark, html)


def heading(words, level="h2"):
    return {"type": "heading", "value": {"text": words, "level": level}}


def picture(key, alt, caption=""):
    chosen = {"image": image(key).pk, "alt_text": alt, "decorative": not alt}
    return {"type": "picture", "value": {"image": chosen, "caption": caption}}


def facts(title, pairs, source=""):
    rows = [{"label": label, "text": words} for label, words in pairs]
    return {"type": "facts", "value": {"heading": title, "facts": rows, "source": source}}


def quote(words, name):
    return {"type": "quote", "value": {"text": words, "name": name}}


def table(caption, headings, rows):
    stored = {
        "columns": [{"type": "text", "heading": words} for words in headings],
        "rows": [{"values": row} for row in rows],
        "caption": "",
    }
    value = {"caption": caption, "table": stored, "first_column_is_header": True}
    return {"type": "table", "value": value}


def embed(url, title, transcript=""):
    return {"type": "embed", "value": {"url": url, "title": title, "transcript": transcript}}


def documents(title, names):
    found = {doc.title: doc.pk for doc in get_document_model().objects.filter(title__in=names)}
    value = {"heading": title, "documents": [found[name] for name in names]}
    return {"type": "documents", "value": value}


def related(title, paths):
    return {
        "type": "related_pages",
        "value": {"heading": title, "pages": [at(path).pk for path in paths]},
    }


def fact_figure(name):
    return {"type": "fact_figure", "value": FactFigure.objects.get(name=name).pk}


def key_message(words):
    return {"type": "key_message", "value": KeyMessage.objects.get(text=words).pk}


BLOCKS = {
    function.__name__: function
    for function in (
        text,
        heading,
        picture,
        facts,
        quote,
        table,
        embed,
        documents,
        related,
        fact_figure,
        key_message,
    )
}
