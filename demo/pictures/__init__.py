"""The pictures of the example site, drawn by us."""

from PIL import Image


def draw(key):
    return Image.new("RGB", (1600, 900), "#0f4c5c")
