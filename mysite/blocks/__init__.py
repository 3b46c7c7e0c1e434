"""What an editor can put in the body of a page."""

from .body import BodyBlock

__all__ = ["BodyBlock"]
