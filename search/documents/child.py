"""The child process: binds itself, takes the file's text out, and tells in JSON.

``python -m search.documents.child`` with the order on standard input. Nothing of Django, no settings
and no secrets are in here, so a document that takes it over finds nothing.
"""

import base64
import json
import sys

from mysite.confinement import confine
from swedish.lexicon import keep_in

from .faults import UNREADABLE, DocumentError
from .limits import LARGEST_REPLY, MOST_CHARACTERS, MOST_TOKENS


def main():
    order = json.load(sys.stdin)
    keep_in(order["words"])
    confine(**order["limits"], output=LARGEST_REPLY)
    json.dump(obey(order), sys.stdout)


def obey(order):
    """The reply: what is found and where, or the state that the document is in."""
    try:
        return told(base64.b64decode(order["file"]), order["ending"])
    except DocumentError as fault:
        return {"state": str(fault)}
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  whatever a stranger's file does to a library
        return {"state": UNREADABLE}


def told(content, ending):
    from .extracting import text_of  # noqa: PLC0415  what reads strangers' bytes comes after the limits
    from .findable import findable  # noqa: PLC0415  likewise

    text, was_cut = text_of(content, ending, MOST_CHARACTERS)
    tokens, places, fits = findable(text, MOST_TOKENS)
    return {"text": text, "tokens": tokens, "places": places, "was_cut": was_cut or not fits}


if __name__ == "__main__":
    main()
