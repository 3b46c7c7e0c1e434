"""Our drawn pictures as images in Wagtail's library."""

import io

from django.core.files.images import ImageFile
from wagtail.images import get_image_model

from demo.content.pictures import PICTURES
from demo.pictures import draw


def image(key):
    """The picture of that key, drawn at the first call; found by its title after that."""
    title, description = PICTURES[key]
    images = get_image_model().objects
    return images.filter(title=title).first() or images.create(
        title=title, description=description, file=drawn_file(key)
    )


def drawn_file(key):
    """The drawing as a PNG file."""
    stream = io.BytesIO()
    draw(key).save(stream, "PNG")
    return ImageFile(stream, name=f"exempel-{key}.png")


def image_or_none(key):
    return image(key) if key else None
