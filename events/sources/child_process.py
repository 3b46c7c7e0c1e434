"""Run the child on one order and hand back its reply, which is checked like any stranger's."""

import base64

from mysite import child_process

from .faults import SourceError
from .limits import LARGEST_REPLY, Limits
from .replies import reply_from

CHILD = "events.sources.child"
TOO_LONG = "Det tog för lång tid att hämta och läsa kalendern, så det avbröts."
BROKEN = "Kalendern gick inte att läsa: den tar för mycket minne eller är trasig."


def ask_child(*, url="", file=b"", etag="", last_modified="", today, limits=None, module=CHILD):
    """What the calendar holds, as a Reply. Raises SourceError."""
    limits = limits or Limits()
    order = {
        "url": url,
        "file": base64.b64encode(file).decode(),
        "etag": etag,
        "last_modified": last_modified,
        "today": today.isoformat(),
        "limits": limits.as_dict(),
    }
    return reply_from(_ask(module, order, limits.seconds))


def _ask(module, order, seconds):
    try:
        return child_process.ask(module, order, seconds=seconds, largest_reply=LARGEST_REPLY)
    except child_process.ChildTimeoutError as error:
        raise SourceError(TOO_LONG) from error
    except child_process.ChildError as error:
        raise SourceError(BROKEN) from error
