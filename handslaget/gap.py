"""What a gap is: one thing that is lacking, and who lacks it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Gap:
    """One thing that is lacking, why it matters, and the pages that lack it.

    ``texts`` are of what has no page of its own.
    """

    heading: str
    why: str
    pages: list = field(default_factory=list)
    texts: list = field(default_factory=list)

    @property
    def count(self):
        return len(self.pages) + len(self.texts)
