"""The messages that Wagtail's own Swedish catalogue lacks are all translated, and compiled."""

from pathlib import Path

import polib
import pytest

CATALOGUES = sorted(Path("mysite/locale").glob("*/LC_MESSAGES/*.po"))


def untranslated(catalogue):
    return [entry.msgid for entry in catalogue if not entry.obsolete and not entry.translated()]


def meanings(catalogue):
    return {
        (entry.msgctxt, entry.msgid): entry.msgstr or entry.msgstr_plural
        for entry in catalogue
        if not entry.obsolete
    }


def test_there_is_a_swedish_catalogue():
    assert [path for path in CATALOGUES if "/sv/" in str(path)]


@pytest.mark.parametrize("path", CATALOGUES, ids=str)
def test_every_message_is_translated(path):
    assert untranslated(polib.pofile(str(path))) == []


@pytest.mark.parametrize("path", CATALOGUES, ids=str)
def test_the_compiled_catalogue_is_fresh(path):
    compiled = polib.mofile(str(path.with_suffix(".mo")))
    assert meanings(compiled) == meanings(polib.pofile(str(path)))


def test_an_untranslated_or_uncertain_message_would_be_seen():
    catalogue = polib.POFile()
    catalogue.append(polib.POEntry(msgid="Publish"))
    catalogue.append(polib.POEntry(msgid="Move", msgstr="Flytta", flags=["fuzzy"]))
    catalogue.append(polib.POEntry(msgid="Copy", msgstr="Kopiera"))
    assert untranslated(catalogue) == ["Publish", "Move"]
