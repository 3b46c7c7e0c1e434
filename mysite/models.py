"""The frame's tables. The abstract page itself is in page.py."""

from .page import PageTag, SubstantivePage

__all__ = ["PageTag", "SubstantivePage"]
