"""The lexicon is built once, kept in a folder, and works from memory where none can be written."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import marisa_trie
import pytest

from swedish import lexicon

FEW = [("båten", b"1\x02")]


@pytest.fixture
def few(monkeypatch, tmp_path):
    """A folder of its own, and a list of one word."""
    built = []
    monkeypatch.setattr(lexicon, "_built", lambda: built.append(1) or marisa_trie.BytesTrie(FEW))
    lexicon.keep_in(tmp_path / "words")
    yield built
    lexicon.keep_in("")


def test_it_is_built_at_the_first_need_and_read_after(few, tmp_path):
    assert lexicon.lexicon().keys() == ["båten"]
    lexicon.keep_in(tmp_path / "words")
    assert lexicon.lexicon().keys() == ["båten"]
    assert few == [1]


def test_a_broken_file_is_built_anew(few, tmp_path):
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / lexicon.NAME).write_bytes(b"half")
    assert lexicon.lexicon().keys() == ["båten"]


def test_a_folder_that_cannot_be_made_is_done_without(few, tmp_path):
    (tmp_path / "file").write_text("")
    lexicon.keep_in(tmp_path / "file" / "words")
    assert lexicon.lexicon().keys() == ["båten"]


def test_another_version_of_the_list_is_built_anew(few, monkeypatch, tmp_path):
    lexicon.lexicon()
    monkeypatch.setattr(lexicon, "NAME", "swedish-3.0.0-1.marisa")
    lexicon.keep_in(tmp_path / "words")
    lexicon.lexicon()
    assert few == [1, 1]


def test_two_processes_at_once_build_one_file(tmp_path):
    with ProcessPoolExecutor(2, mp_context=get_context("fork")) as pool:
        found = [pool.submit(_keys, tmp_path / "words") for _ in range(2)]
        assert [one.result() for one in found] == [["båten"], ["båten"]]
    assert (tmp_path / "words" / "built").read_text() == "1"


def _keys(folder):
    def build():
        with (folder / "built").open("a") as file:
            file.write("1")
        return marisa_trie.BytesTrie(FEW)

    lexicon._built = build
    lexicon.keep_in(folder)
    return lexicon.lexicon().keys()
