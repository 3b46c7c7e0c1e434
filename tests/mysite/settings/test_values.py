"""What cannot be read is told by name, in development as in production."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from mysite.settings.environment import TABLE
from mysite.settings.values import refuse_unreadable

READABLE = {
    "DATABASE_URL": "postgres://site:hemligt@127.0.0.1:5432/site",
    "EMAIL_URL": "smtp+tls://user:password@mail.example:587",
    "HSTS_SECONDS": "0",
    "BEHIND_PROXY": "False",
    "SITE_URL": "",
    "PATH": "whatever the shell has",
}


def test_what_can_be_read_is_accepted():
    assert refuse_unreadable(TABLE, READABLE) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", ""),
        ("DATABASE_URL", "banan"),
        ("DATABASE_URL", "postgres://"),
        ("DATABASE_URL", "postgres://site@host:port/site"),
        ("DATABASE_URL", "mysql://site@host/site"),
        ("EMAIL_URL", ""),
        ("EMAIL_URL", "smtp://"),
        ("EMAIL_URL", "smtp+tls://mail.example:post"),
        ("EMAIL_URL", "pigeon://mail.example"),
        ("HSTS_SECONDS", "abc"),
        ("HSTS_SECONDS", "-1"),
        ("HSTS_SECONDS", ""),
        ("BEHIND_PROXY", "banan"),
        ("DEBUG", ""),
    ],
)
def test_what_cannot_be_read_is_named(name, value):
    with pytest.raises(ImproperlyConfigured, match=f"\n- {name}: [^\n]+$"):
        refuse_unreadable(TABLE, READABLE | {name: value})
