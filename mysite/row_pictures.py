"""Pictures in lists, read in one query however many rows there are."""

from django.db.models import Prefetch
from wagtail.images import get_image_model

ROW_PICTURE = "fill-272x153|format-webp"  # as in components/row_motif.html


def with_pictures(pages, spec=ROW_PICTURE, relation="image"):
    """The queryset with each page's picture and the one rendition of it that a row shows."""
    renditions = get_image_model().get_rendition_model().objects.filter(filter_spec=spec)
    # The attribute in which Wagtail's images look before they ask the database.
    kept = Prefetch(f"{relation}__renditions", renditions, to_attr="prefetched_renditions")
    return pages.select_related(relation).prefetch_related(kept)
