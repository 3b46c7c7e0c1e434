"""The child's whole answer, checked anew like any stranger's."""

from dataclasses import dataclass

from .faults import SourceError
from .limits import MOST_EVENTS
from .plain import one_line
from .records import Record

ODD = "Svaret från inläsningen är inte helt, så inget är ändrat."


@dataclass(frozen=True)
class Reply:
    """The whole answer; ``unchanged`` when the source says that nothing is new."""

    records: tuple = ()
    skipped: tuple = ()
    etag: str = ""
    last_modified: str = ""
    unchanged: bool = False
    raw: dict | None = None  # as the child told it, to be kept until an editor has looked


def reply_from(raw):
    """A Reply from the child's JSON. Raises SourceError with the child's words, or ours."""
    if isinstance(raw.get("fault"), str):
        raise SourceError(one_line(raw["fault"], 300))
    if raw.get("unchanged") is True:
        return Reply(unchanged=True)
    try:
        return _reply(raw)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise SourceError(ODD) from error


def _reply(raw):
    if len(raw["records"]) + len(raw["skipped"]) > MOST_EVENTS:
        raise ValueError("too many")
    return Reply(
        tuple(Record.checked(one) for one in raw["records"]),
        tuple(
            {name: one_line(one[name], 255) for name in ("uid", "title", "why")}
            for one in raw["skipped"]
        ),
        str(raw["etag"])[:200],
        str(raw["last_modified"])[:200],
        raw=raw,
    )
