"""The production settings as a process of their own meets them."""

import os
import subprocess
import sys

import pytest

COMPLETE = {
    "SECRET_KEY": "hemlig" * 9,
    "ALLOWED_HOSTS": "motesplats.example",
    "SITE_URL": "https://motesplats.example",
    "EMAIL_URL": "smtp+tls://user:password@mail.example:587",
    "DEFAULT_FROM_EMAIL": "webbplatsen@motesplats.example",
    "DATABASE_URL": "postgres://site@127.0.0.1/site",
}


@pytest.fixture
def started(tmp_path):
    """Ask one expression of the settings, in a process with only this environment."""

    def ask(expression, read="from mysite.settings import production as p", **environment):
        return subprocess.run(  # noqa: S603  our own interpreter and our own words
            [sys.executable, "-W", "ignore", "-c", f"{read}; print({expression})"],
            env={"PATH": os.environ["PATH"], "MEDIA_ROOT": str(tmp_path)} | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return ask


def test_production_does_not_start_without_its_environment(started):
    refused = started("1")
    assert refused.returncode == 1
    assert "- SECRET_KEY: " in refused.stderr
    assert "- SITE_URL: " in refused.stderr


def uploads(folder):
    """Django refuses one folder for uploads and static files."""
    media = folder / "media"
    media.mkdir()
    return media


def test_production_does_not_serve_before_its_static_files_are_collected(started, tmp_path):
    given = {"STATIC_ROOT": str(tmp_path), "MEDIA_ROOT": str(uploads(tmp_path))}
    served = started("1", read="import mysite.wsgi", **COMPLETE | given)
    assert served.returncode == 1
    assert "run manage.py collectstatic" in served.stderr


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("sqlite:///{folder}/new.sqlite3", "run manage.py migrate"),
        ("postgres://site@127.0.0.1:1/site", "mend DATABASE_URL"),
    ],
)
def test_production_does_not_serve_before_its_database_is_ready(started, tmp_path, url, told):
    (tmp_path / "staticfiles.json").write_text('{"version": "1.1", "paths": {}, "hash": ""}')
    given = {"STATIC_ROOT": str(tmp_path), "MEDIA_ROOT": str(uploads(tmp_path))}
    given["DATABASE_URL"] = url.format(folder=tmp_path)
    served = started("1", read="import mysite.wsgi", **COMPLETE | given)
    assert served.returncode == 1
    assert told in served.stderr


def test_an_unreadable_value_is_told_in_words(started):
    refused = started("1", **COMPLETE | {"HSTS_SECONDS": "abc", "DATABASE_URL": ""})
    assert "- HSTS_SECONDS: " in refused.stderr
    assert "- DATABASE_URL: " in refused.stderr


def test_production_serves_over_https_only(started):
    asked = "p.SECURE_SSL_REDIRECT, p.SESSION_COOKIE_SECURE, p.CSRF_COOKIE_SECURE, p.DEBUG"
    assert started(asked, **COMPLETE).stdout.strip() == "True True True False"


@pytest.mark.parametrize(("given", "seconds"), [({}, "31536000"), ({"HSTS_SECONDS": "60"}, "60")])
def test_browsers_are_told_to_come_back_over_https(started, given, seconds):
    assert started("p.SECURE_HSTS_SECONDS", **COMPLETE, **given).stdout.strip() == seconds


def test_the_demo_is_not_part_of_production(started):
    assert started("'demo' in p.INSTALLED_APPS", **COMPLETE).stdout.strip() == "False"


@pytest.mark.parametrize(
    ("behind", "header"),
    [("true", "('HTTP_X_FORWARDED_PROTO', 'https')"), ("false", "None")],
)
def test_the_proxys_word_is_believed_only_behind_a_proxy(started, behind, header):
    asked = "getattr(p, 'SECURE_PROXY_SSL_HEADER', None)"
    assert started(asked, **COMPLETE, BEHIND_PROXY=behind).stdout.strip() == header


@pytest.mark.parametrize("url", ["sqlite:////tmp/site.sqlite3", "postgres://site@127.0.0.1/site"])
def test_each_database_gets_its_own_options(started, url):
    asked = "'IMMEDIATE' in str(p.DATABASES), p.DATABASES['default'].get('CONN_HEALTH_CHECKS')"
    said = started(asked, **COMPLETE | {"DATABASE_URL": url}).stdout.strip()
    assert said == {"s": "True None", "p": "False True"}[url[0]]
