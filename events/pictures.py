"""The pictures of events as calendars get them (RFC 7986 §5.10): addresses that everybody may open."""

from wagtail.images import get_image_model

from mysite.structured_data import SHARED
from mysite.visibility import open_documents


def addresses(events):
    """Image id → the address of the picture that shared links show, in two queries for all.

    A picture in a collection that is not open to everyone has none, nor has one whose file is gone.
    """
    wanted = {event.image_id for event in events if event.image_id}
    if not wanted:
        return {}
    images = open_documents(
        get_image_model().objects.filter(pk__in=wanted)
    )  # collections all the same
    found = {image.pk: _address(image) for image in images.prefetch_renditions(SHARED)}
    return {pk: address for pk, address in found.items() if address}


def _address(image):
    """It is made here if no page has shown it yet. A file that cannot be read stops no event."""
    try:
        return image.get_rendition(SHARED).full_url
    except OSError:
        return ""
