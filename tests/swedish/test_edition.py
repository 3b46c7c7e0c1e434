"""An index tells by which reading of Swedish it was written."""

import shutil

from swedish import edition


def test_any_changed_rule_is_another_edition(tmp_path, monkeypatch):
    before = edition.edition()
    shutil.copytree(edition.HERE, tmp_path / "swedish")
    monkeypatch.setattr(edition, "HERE", tmp_path / "swedish")
    assert edition.edition() == before
    with (tmp_path / "swedish" / "stems.py").open("a") as rules:
        rules.write("\n")
    assert edition.edition() != before


def test_another_word_list_is_another_edition(monkeypatch):
    before = edition.edition()
    monkeypatch.setattr(edition, "VERSION", "3.0.0")
    assert edition.edition() != before
