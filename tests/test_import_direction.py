"""Imports go one way: a room knows only the rooms before it."""

import ast
from pathlib import Path

import pytest

ROOMS = [
    *("swedish", "mysite", "handslaget", "dialogue", "ambassadors", "initiatives"),
    *("events", "home", "search", "demo"),
]
ROOT = Path(__file__).parents[1]
MAP = ROOT / "mysite" / "urls.py"  # the one file whose work is to name every room's addresses


def imported(source):
    """The rooms that a module's source names in its absolute imports, nested ones too."""
    nodes = list(ast.walk(ast.parse(source)))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and not node.level]
    return {name.split(".")[0] for name in names} & set(ROOMS)


def later_than(room):
    return set(ROOMS[ROOMS.index(room) + 1 :])


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_no_later_room(room):
    assert {
        f"{path.relative_to(ROOT)} imports {other}"
        for path in (ROOT / room).rglob("*.py")
        if "migrations" not in path.parts and path != MAP
        for other in imported(path.read_text()) & later_than(room)
    } == set()


def test_a_backward_import_would_be_seen():
    hidden = "def later():\n    from events.timing import is_over\n"
    assert imported(hidden) & later_than("mysite") == {"events"}
