"""The compiled catalogues are the written ones, and Wagtail's Swedish has no holes left."""

import ast
import datetime
import gettext
import re
from pathlib import Path

import pytest
import wagtail
from django.conf import settings
from django.contrib.humanize.templatetags.humanize import naturaltime
from django.utils import timezone

OURS = Path(settings.LOCALE_PATHS[0])
SITE_PACKAGES = Path(wagtail.__file__).parents[1]
KEYWORD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) (".*")')
# Parts of Wagtail that are not installed here, and those only administrators of languages meet.
NOT_HERE = ("styleguide", "search_promotions", "simple_translation", "wagtail/locales/")


def read_po(path):
    """The entries of a .po file as dictionaries of keyword → text; obsolete ones left out."""
    entries, entry, key = [], {}, None
    for line in [*path.read_text(encoding="utf-8").splitlines(), "#"]:
        found = KEYWORD.fullmatch(line)
        if found:
            key = found[1]
            entry[key] = ast.literal_eval(found[2])
        elif line.startswith('"') and key:
            entry[key] += ast.literal_eval(line)
        elif "msgid" in entry:
            entries.append(entry)
            entry, key = {}, None
    return entries


def read_mo(path):
    with path.open("rb") as compiled:
        return gettext.GNUTranslations(compiled)._catalog


def translated(folder, domain):
    """The message ids that a folder's Swedish catalogue has a text for."""
    path = folder / "sv" / "LC_MESSAGES" / f"{domain}.mo"
    catalog = read_mo(path) if path.exists() else {}
    return {key[0] if isinstance(key, tuple) else key for key, text in catalog.items() if text}


def source_catalogues():
    paths = SITE_PACKAGES.glob("wagtail*/**/locale/en/LC_MESSAGES/*.po")
    return [path for path in paths if not any(part in path.as_posix() for part in NOT_HERE)]


@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_the_compiled_catalogue_is_the_written_one(domain):
    """If this fails: manage.py compilemessages -l sv (needs gettext)."""
    folder = OURS / "sv" / "LC_MESSAGES"
    written = {}
    for entry in read_po(folder / f"{domain}.po"):
        if "msgstr" in entry:
            written[entry["msgid"]] = entry["msgstr"]
        else:
            written[entry["msgid"], 0] = entry["msgstr[0]"]
            written[entry["msgid"], 1] = entry["msgstr[1]"]
    compiled = read_mo(folder / f"{domain}.mo")
    assert compiled.pop("") == written.pop("")
    assert compiled == written


@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_every_message_of_wagtail_has_swedish(domain):
    ours = translated(OURS, domain)
    missing = {
        entry["msgid"]
        for path in source_catalogues()
        if path.stem == domain
        for entry in read_po(path)
        if entry["msgid"] not in ours | translated(path.parents[2], domain)
    }
    assert missing - {""} == set()


def test_there_are_catalogues_to_compare_with():
    assert len(source_catalogues()) > 10


def test_what_happened_lately_is_told_in_swedish():
    assert naturaltime(timezone.now() - datetime.timedelta(minutes=70)) == "en timme sedan"
