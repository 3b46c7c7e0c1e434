"""Fields of a page from what its content says."""

from .body import body
from .images import image_or_none
from .pages import review_date


def shared(content, today):
    """What most types of page have in common."""
    return {
        "image": image_or_none(content.get("picture")),
        "review_date": review_date(today, content),
        "body": body(content.get("body", [])),
    }


def chosen(content, names):
    """The fields that the content fills in; the model's defaults serve for the rest."""
    return {name: content[name] for name in names if name in content}
