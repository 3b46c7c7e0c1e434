"""What readers see of an event, as the child tells it, checked anew."""

from dataclasses import dataclass

from .limits import LONGEST
from .plain import one_line, paragraphs, title, web_address

STATUSES = {"CONFIRMED", "TENTATIVE", "CANCELLED"}


@dataclass(frozen=True)
class Words:
    """What readers see of a date."""

    title: str
    text: str = ""
    place: str = ""
    url: str = ""
    status: str = "CONFIRMED"

    @classmethod
    def checked(cls, raw):
        return cls(
            title(raw["title"], LONGEST["title"]),
            paragraphs(raw["text"], LONGEST["text"]),
            one_line(raw["place"], LONGEST["place"]),
            web_address(raw["url"]),
            raw["status"] if raw["status"] in STATUSES else "CONFIRMED",
        )
