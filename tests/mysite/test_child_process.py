"""A child that reads strangers' bytes is bound, knows nothing, and is not believed blindly."""

import json

import pytest

from mysite import child_process
from mysite.child_process import ChildError, ask


def told(monkeypatch, text, code=0):
    """The reply to a child that writes ``text``, and what it was started with."""
    seen = {}

    def run(command, **kwargs):
        seen.update(kwargs)
        kwargs["stdout"].write(text)
        return type("Done", (), {"returncode": code})

    monkeypatch.setattr(child_process.subprocess, "run", run)
    return lambda: ask("any.module", {"a": 1}, seconds=1, largest_reply=1000), seen


def test_its_reply_is_read(monkeypatch):
    reply, seen = told(monkeypatch, b'{"text": "Hej"}')
    assert reply() == {"text": "Hej"}
    assert json.loads(seen["input"]) == {"a": 1}


def test_it_is_told_no_secrets(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "hemlig")
    reply, seen = told(monkeypatch, b"{}")
    reply()
    assert set(seen["env"]) <= {"PATH", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"{}", 1),
        (b"", 0),
        (b"[]", 0),
        (b"\xff", 0),
        (b"[" * 900, 0),
        (b'{"a": "%s"}' % (b"x" * 1000), 0),
    ],
)
def test_a_child_that_says_anything_else_is_a_fault(monkeypatch, text, code):
    with pytest.raises(ChildError):
        told(monkeypatch, text, code)[0]()
