"""The words that the site knows: one trie, built once and then read from a file by every process.

A built file lies in the user's cache, or where ``keep_in`` says, and is named for what it was built
from, so another version of the word list or of the rules builds another.
"""

import fcntl
import logging
import os
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from .edition import VERSION, digest

MAKERS = "building implied joints keys meanings paradigms word_list word_parts".split()  # noqa: SIM905  names in a row
# A changed rule builds anew by itself.
NAME = f"swedish-{VERSION}-{digest(MAKERS)}.marisa"
_chosen = []
log = logging.getLogger(__name__)


@cache
def lexicon():
    """The trie, mapped into memory; built first where there is none, which takes some ten seconds."""
    path = folder() / NAME
    return _read(path) or _built_once(path)


def keep_in(path):
    """Choose the folder, before the first need; an empty path stands for the user's cache."""
    _chosen[:] = [Path(path)] if path else []
    lexicon.cache_clear()


def folder():
    """Where built files lie."""
    caches = os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()
    return _chosen[0] if _chosen else Path(caches) / "motesplats"


def built_folder():
    """The same, for another process: what it needs is there, if the folder can be written."""
    lexicon()
    return folder()


def _read(path):
    import marisa_trie  # noqa: PLC0415  many processes never look up a word

    trie = marisa_trie.BytesTrie()
    try:
        trie.mmap(str(path))
    except (OSError, RuntimeError):
        return None
    return trie


def _built_once(path):
    """Build it, unless another process has built it meanwhile."""
    with _alone(path):
        return _read(path) or _kept(_built(), path)


@contextmanager
def _alone(path):
    """No two processes build at once, where the folder can be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_suffix(".lock").open("w")
    except OSError:
        yield
        return
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _built():
    import marisa_trie  # noqa: PLC0415  as above

    from .building import entries  # noqa: PLC0415  only who builds needs the list and its memory

    return marisa_trie.BytesTrie(entries())


def _kept(trie, path):
    """The trie read back from its file, which comes whole into its place, or else from memory."""
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            trie.save(file.name)
        Path(file.name).chmod(0o644)  # for whichever user the site runs as
        Path(file.name).replace(path)
    except OSError as fault:
        log.warning("The Swedish lexicon cannot be kept in %s: %s", path.parent, fault)
    return _read(path) or trie
