"""The renditions of a picture, read in the very query that reads the picture or the page that shows it.

Wagtail keeps renditions in a cache and asks the database for each one that is not there. Here all of a
picture's renditions come as JSON in one more column. All, because Wagtail makes a rendition anew when
it is not among those that are read beforehand.
"""

from django.db.models import OuterRef, Subquery
from django.db.models.functions import JSONObject
from wagtail.images import get_image_model

from .json_list import JSONList

Rendition = get_image_model().get_rendition_model()
FIELDS = ("id", "filter_spec", "file", "width", "height", "focal_point_key")


def with_renditions(rows, picture="image"):
    """The queryset with what ``keep_renditions`` needs; ``picture`` is the relation to it, or "pk"."""
    of_picture = Rendition.objects.filter(image=OuterRef(picture)).order_by().values("image")
    listed = of_picture.annotate(all=JSONList(JSONObject(**{name: name for name in FIELDS})))
    return rows.annotate(read_renditions=Subquery(listed.values("all")))


def keep_renditions(row, picture):
    """Give the row's picture, where it has one, its renditions as they were read with the row."""
    if picture:
        # The attribute in which Wagtail's images look before they ask the database.
        picture.prefetched_renditions = [
            Rendition(image=picture, **stored) for stored in row.read_renditions or []
        ]
    return row
