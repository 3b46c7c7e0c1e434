"""Runs a module that reads strangers' bytes in a process of its own, which knows nothing of the site's.

The module takes an order in JSON on standard input, binds itself (confinement.py) and tells in JSON.
"""

import json
import os
import subprocess
import sys
import tempfile

from .settings.environment import BASE_DIR

# Where the machine keeps its certificates and how it finds libraries; nothing of the site's own.
PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR")


class ChildError(Exception):
    """The child told nothing that can be read: it ran out of memory, was taken over, or fell."""


class ChildTimeoutError(ChildError):
    """The child was not done when the time was out."""


def ask(module, order, *, seconds, largest_reply):
    """The child's reply, a dictionary of whatever it pleased to say. Raises ChildError."""
    with tempfile.TemporaryFile() as output:
        code = _run(module, json.dumps(order).encode(), output, seconds)
        output.seek(0)
        text = output.read(largest_reply)
    return _read(text, code)


def _run(module, order, output, seconds):
    """Its exit code; it is killed, not asked, when the time is out."""
    try:
        done = subprocess.run(  # noqa: S603  our own module, no shell
            [sys.executable, "-m", module],
            input=order,
            stdout=output,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            cwd=BASE_DIR,
            env={name: os.environ[name] for name in PASSED_ON if name in os.environ},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ChildTimeoutError from error
    return done.returncode


def _read(text, code):
    try:
        reply = json.loads(text) if code == 0 else None
    except (ValueError, RecursionError) as error:
        raise ChildError from error
    if not isinstance(reply, dict):
        raise ChildError
    return reply
