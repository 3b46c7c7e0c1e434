"""Is there anything to read in a rich text? The editor leaves empty paragraphs behind."""

from html import unescape

from django.utils.html import strip_tags


def is_blank(html):
    """Whether nothing but tags and white space (hard spaces too) stands in the text."""
    return not unescape(strip_tags(html or "")).strip()
