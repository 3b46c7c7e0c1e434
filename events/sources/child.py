"""The child process: binds itself, fetches or takes the file, reads it, and tells in JSON.

``python -m events.sources.child`` with the order on standard input. Nothing of Django, no settings
and no secrets are in here, so a calendar that takes it over finds nothing.
"""

import base64
import datetime
import json
import sys

from .faults import SourceError
from .limits import Limits, confine


def main(wall=None):
    order = json.load(sys.stdin)
    limits = Limits(**order["limits"])
    confine(limits)
    try:
        reply = obey(order, wall, limits)
    except SourceError as fault:
        reply = {"fault": str(fault)}
    except MemoryError:
        reply = {"fault": "Kalendern tar för mycket minne att läsa."}
    json.dump(reply, sys.stdout)


def obey(order, wall, limits):
    from .fetching import Answer, fetch  # noqa: PLC0415  what reads strangers' bytes comes after the limits
    from .reading import read  # noqa: PLC0415  likewise

    if order["url"]:
        known = {"etag": order["etag"], "last_modified": order["last_modified"]}
        answer = fetch(order["url"], **known, wall=wall, limits=limits)
    else:
        answer = Answer(base64.b64decode(order["file"]))
    if answer.body is None:
        return {"unchanged": True}
    found = read(answer.body, datetime.date.fromisoformat(order["today"]))
    return {**found, "etag": answer.etag, "last_modified": answer.last_modified}


if __name__ == "__main__":
    main()
