"""A page's words from the shared lists, for its template."""

from django import template

from handslaget.labels import labels

register = template.Library()


@register.simple_tag
def classification(page):
    """Pairs of a list's name and the page's words in it, in one query."""
    return labels(page)
