"""The matrix shows what is set and counts what is not: the holes."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from handslaget.matrix import OWED, ROLE_GROUPS, Matrix, Row

BODIES = [SimpleNamespace(pk=n, name=f"Organ {n}") for n in range(3)]
ROLES = st.sampled_from(["ansvarig", "medverkande"])
TEXTS = st.sampled_from(["", "  ", "Gör sin del."])


@st.composite
def rows(draw):
    action = SimpleNamespace(number=draw(st.integers(1, 99)), title="Insats")
    texts = {name: draw(TEXTS) for name in ROLE_GROUPS}
    held = draw(st.lists(st.tuples(st.sampled_from(BODIES), ROLES), max_size=4))
    goals = [SimpleNamespace(year=2027, goal="Mål")] * draw(st.integers(0, 2))
    return Row(action, held, goals, texts)


def holes_counted_another_way(matrix):
    """One for every None among what is owed in the files' rows."""
    return sum(data[name] is None for data in matrix.as_data() for name in OWED)


@given(st.lists(rows(), max_size=8))
def test_every_hole_is_counted_once(made):
    matrix = Matrix(made, BODIES)
    assert matrix.holes == holes_counted_another_way(matrix)
    assert matrix.holes == sum(count for _, count in matrix.holes_by_kind)


@given(rows())
def test_filling_a_hole_leaves_one_less(row):
    filled = Row(row.action, [*row.held, (BODIES[0], "ansvarig")], row.goals, row.texts)
    assert len(filled.holes) == len(row.holes) - ("responsible" in row.holes)


def action():
    return SimpleNamespace(number=1, title="Service")


def test_an_empty_insats_lacks_everything_that_is_owed():
    assert Row(action()).holes == list(OWED)


def test_who_only_takes_part_does_not_fill_the_hole():
    row = Row(action(), [(BODIES[0], "medverkande")])
    assert "responsible" in row.holes
    assert row.role_of(BODIES[0]) == "medverkande"
    assert row.role_of(BODIES[1]) == ""


def test_responsible_outranks_contributing_of_the_same_body():
    row = Row(action(), [(BODIES[0], "medverkande"), (BODIES[0], "ansvarig")])
    assert row.role_of(BODIES[0]) == "ansvarig"


def test_the_files_rows_say_none_of_what_is_missing():
    data = Matrix([Row(action(), texts={"elected_part": "Beslutar."})], BODIES).as_data()[0]
    assert data["elected_part"] == "Beslutar."
    assert data["responsible"] is None
    assert data["board_goals"] is None
