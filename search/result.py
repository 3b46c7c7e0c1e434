"""What one result shows, of a page or of a document."""

import datetime
from dataclasses import dataclass, field

from .kinds import Kind
from .marking import Part


@dataclass(frozen=True)
class Result:
    """``about`` is what to know before one opens a file: "PDF, 240 kB"."""

    url: str
    kind: Kind
    title: list[Part]
    text: list[Part]
    trail: list[str] = field(default_factory=list)
    day: datetime.date | None = None
    about: str = ""
