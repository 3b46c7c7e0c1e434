"""The words that the site knows: one trie, built once and then read from a file by every process.

A built file lies in a folder of the user's cache, or where ``SWEDISH_CACHE`` says, and is named for
what it was built from, so another version of the word list or of the rules builds another.
"""

import logging
import os
import tempfile
from functools import cache
from pathlib import Path

import marisa_trie

from .word_list import VERSION

RULES = 1  # to be raised with every change of what building.py makes
NAME = f"swedish-{VERSION}-{RULES}.marisa"
log = logging.getLogger(__name__)


@cache
def lexicon():
    """The trie, mapped into memory; built first where there is none, which takes half a minute."""
    path = folder() / NAME
    return _read(path) or _written(_built(), path)


def folder():
    """Where built files lie."""
    cached = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(os.environ.get("SWEDISH_CACHE") or Path(cached) / "motesplats")


def _read(path):
    trie = marisa_trie.BytesTrie()
    try:
        trie.mmap(str(path))
    except (OSError, RuntimeError):
        return None
    return trie


def _built():
    from .building import entries  # noqa: PLC0415  only who builds needs the list and its memory

    return marisa_trie.BytesTrie(entries())


def _written(trie, path):
    """The trie read back from its file; the trie itself where the folder cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            trie.write(file)
        Path(file.name).replace(path)
    except OSError as fault:
        log.warning("The Swedish lexicon cannot be kept in %s: %s", path.parent, fault)
        return trie
    return _read(path) or trie
