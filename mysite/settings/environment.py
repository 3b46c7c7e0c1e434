"""Every environment name that the site reads, with its type and default."""

import os
from pathlib import Path

import environ

from .values import refuse_unreadable

BASE_DIR = Path(__file__).resolve().parents[2]

# Name: (type, default). docs/production.md says what each means; a test holds the two together.
TABLE = {
    "SECRET_KEY": (str, ""),
    "ALLOWED_HOSTS": (list, []),
    "SITE_URL": (str, "http://127.0.0.1:8000"),
    "DATABASE_URL": (str, f"sqlite:///{BASE_DIR / 'db.sqlite3'}"),
    "MEDIA_ROOT": (str, str(BASE_DIR / "media")),
    "STATIC_ROOT": (str, str(BASE_DIR / "static")),
    "ELASTICSEARCH_URL": (str, ""),
    "TASKS": (str, "immediate"),
    "EMAIL_URL": (str, "consolemail://"),
    "DEFAULT_FROM_EMAIL": (str, "webbplatsen@localhost"),
    "HSTS_SECONDS": (int, 31_536_000),
    "BEHIND_PROXY": (bool, True),
    "SWEDISH_CACHE": (str, ""),
    "DEBUG": (bool, False),
}

refuse_unreadable(TABLE, os.environ)
env = environ.Env(**TABLE)
