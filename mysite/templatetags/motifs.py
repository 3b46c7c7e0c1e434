"""A drawing for every page without a picture of its own.

A page says which by its ``motif``; the drawings are the symbols of static/img/motifs.svg, coloured
by the stylesheet's tokens so that they follow the reader into the dark.
"""

from django import template
from django.templatetags.static import static
from django.utils.html import format_html

register = template.Library()

FALLBACK = "text"


@register.simple_tag
def motif(subject):
    """The drawing of a page, or the one named: ``{% motif page %}``, ``{% motif "tomt" %}``."""
    name = subject if isinstance(subject, str) else getattr(subject, "motif", FALLBACK)
    return format_html(
        '<svg class="motif" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        static("img/motifs.svg"),
        name,
    )
