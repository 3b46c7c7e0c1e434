"""The house's promises are kept, and a broken one is seen."""

from django.core.checks import run_checks
from wagtail.blocks import CharBlock

from initiatives.models import InitiativePage
from mysite import checks


def ids(messages):
    return [message.id for message in messages]


def test_the_site_keeps_every_promise():
    assert [message for message in run_checks() if message.id.startswith("mysite.")] == []


def test_a_page_type_that_names_no_parents_is_an_error(monkeypatch):
    monkeypatch.setattr(InitiativePage, "parent_page_types", None)
    assert ids(checks.check_pages_name_their_parents(None)) == ["mysite.E001"]


def test_a_block_without_preview_and_description_is_an_error(monkeypatch):
    monkeypatch.setattr(CharBlock, "is_previewable", False)
    monkeypatch.setattr(checks, "body_blocks", lambda: {"bare": CharBlock()})
    assert ids(checks.check_blocks_introduce_themselves(None)) == ["mysite.E002", "mysite.E002"]


def test_the_promise_covers_the_blocks_that_other_rooms_add():
    assert {"text", "fact_figure", "key_message"} <= set(checks.body_blocks())


def test_static_files_must_be_collected(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    assert ids(checks.check_static_files_are_collected(None)) == ["mysite.W001"]
    (tmp_path / "staticfiles.json").touch()
    assert checks.check_static_files_are_collected(None) == []
