"""The table of environment names in docs/production.md is the code's own."""

import re
from pathlib import Path

from mysite.settings.environment import BASE_DIR, TABLE

ROW = re.compile(r"^\| `([A-Z_]+)` \| (\w+) \| (.+?) \|", re.MULTILINE)
# A name of its own server's, read by no settings file: gunicorn and make read these.
READ_ELSEWHERE = {"DJANGO_SETTINGS_MODULE"}


def documented(text):
    return {name: (kind, default) for name, kind, default in ROW.findall(text)}


def in_code():
    return {name: (kind.__name__, shown(default)) for name, (kind, default) in TABLE.items()}


def shown(default):
    text = str(default).replace(f"{BASE_DIR}/", "")
    return f"`{text}`" if default not in ("", []) else "none"


def test_every_name_stands_in_the_table_with_its_type_and_default():
    assert documented(Path("docs/production.md").read_text()) == in_code()


def test_another_default_would_be_seen():
    row = "| `HSTS_SECONDS` | int | `60` | How long. |"
    assert documented(row)["HSTS_SECONDS"] != in_code()["HSTS_SECONDS"]


def test_no_file_reads_the_environment_past_the_table():
    files = [path for path in Path("mysite").rglob("*.py") if "migrations" not in path.parts]
    names = {
        name
        for path in files
        for name in re.findall(
            r"environ(?:\.get|\.setdefault)?[(\[]\"([A-Z_]+)\"", path.read_text()
        )
    }
    assert names == READ_ELSEWHERE
