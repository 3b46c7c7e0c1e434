"""Run the child on one order and hand back its reply, which is checked like any stranger's."""

import base64
import json
import os
import subprocess
import sys
import tempfile

from mysite.settings.environment import BASE_DIR

from .faults import SourceError
from .limits import LARGEST_REPLY, Limits
from .replies import reply_from

CHILD = "events.sources.child"
# Where the machine keeps its certificates and how it finds libraries; nothing of the site's own.
PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR")
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
    return reply_from(_run(json.dumps(order), module, limits.seconds))


def _run(order, module, seconds):
    """The child's reply as text; it is killed, not asked, when the time is out."""
    with tempfile.TemporaryFile() as output:
        try:
            done = subprocess.run(  # noqa: S603  our own module, no shell
                [sys.executable, "-m", module],
                input=order.encode(),
                stdout=output,
                stderr=subprocess.DEVNULL,
                timeout=seconds,
                cwd=BASE_DIR,
                env={name: os.environ[name] for name in PASSED_ON if name in os.environ},
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise SourceError(TOO_LONG) from error
        output.seek(0)
        text = output.read(LARGEST_REPLY)
    return _text(text, done.returncode)


def _text(text, code):
    try:
        reply = json.loads(text) if code == 0 else None
    except (ValueError, RecursionError) as error:
        raise SourceError(BROKEN) from error
    if not isinstance(reply, dict):
        raise SourceError(BROKEN)
    return reply
