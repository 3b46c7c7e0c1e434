"""The matrix shows what is set and counts what is not: the holes. The files say the same."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from handslaget.matrix import OWED, ROLE_GROUPS, Matrix, Row
from handslaget.matrix_files import json_rows, said_aloud, table_rows

BODIES = [SimpleNamespace(pk=n, name=f"Organ {n}") for n in range(3)]
ROLES = st.sampled_from(["ansvarig", "medverkande"])
TEXTS = st.sampled_from(["", "  ", "Gör sin del."])


def duty(body, role):
    return SimpleNamespace(body=body, role=role, valid_from=None, valid_to=None)


def goal(body=None):
    return SimpleNamespace(year=2027, goal="Mål", body=body, decision_url="")


@st.composite
def rows(draw):
    action = SimpleNamespace(number=draw(st.integers(1, 99)), title="Insats")
    texts = {name: draw(TEXTS) for name in ROLE_GROUPS}
    held = draw(st.lists(st.builds(duty, st.sampled_from(BODIES), ROLES), max_size=4))
    goals = [goal()] * draw(st.integers(0, 2))
    return Row(action, held, goals, texts)


def holes_counted_another_way(matrix):
    """One for everything that is owed and empty in the JSON's rows."""
    return sum(not data[name] for data in json_rows(matrix) for name in OWED)


def holes_counted_in_the_table(matrix):
    """One for each owed body or goal that is missing, and for each text, once an insats."""
    table = table_rows(matrix, 2027)
    rows = said_aloud(table)
    own = sum("ej satt" in (row.get("body"), row.get("board_goal")) for row in rows)
    first = {id(row.action): data for row, data in zip(_as_often(matrix), rows, strict=True)}
    return own + sum(data[name] == "ej satt" for data in first.values() for name in ROLE_GROUPS)


def _as_often(matrix):
    """Each row of the matrix as many times as it has rows in the table."""
    return [row for row in matrix.rows for _ in table_rows(Matrix([row], BODIES), 2027)]


@given(st.lists(rows(), max_size=8))
def test_every_hole_is_counted_once(made):
    matrix = Matrix(made, BODIES)
    assert matrix.holes == holes_counted_another_way(matrix)
    assert matrix.holes == holes_counted_in_the_table(matrix)
    assert matrix.holes == sum(count for _, count in matrix.holes_by_kind)


@given(rows())
def test_filling_a_hole_leaves_one_less(row):
    filled = Row(row.action, [*row.held, duty(BODIES[0], "ansvarig")], row.goals, row.texts)
    assert len(filled.holes) == len(row.holes) - ("responsible" in row.holes)


def action():
    return SimpleNamespace(number=1, title="Service")


def test_an_empty_insats_lacks_everything_that_is_owed():
    assert Row(action()).holes == list(OWED)


def test_who_only_takes_part_does_not_fill_the_hole():
    row = Row(action(), [duty(BODIES[0], "medverkande")])
    assert "responsible" in row.holes
    assert row.role_of(BODIES[0]) == "medverkande"
    assert row.role_of(BODIES[1]) == ""


def test_responsible_outranks_contributing_of_the_same_body():
    row = Row(action(), [duty(BODIES[0], "medverkande"), duty(BODIES[0], "ansvarig")])
    assert row.role_of(BODIES[0]) == "ansvarig"


def test_the_json_has_lists_and_none_for_a_text_that_is_missing():
    (data,) = json_rows(Matrix([Row(action(), texts={"elected_part": "Beslutar."})], BODIES))
    assert data["elected_part"] == "Beslutar."
    assert data["business_part"] is None
    assert (data["responsible"], data["contributing"], data["board_goals"]) == ([], [], [])


def test_the_table_has_a_row_for_each_body_and_role():
    held = [
        duty(BODIES[0], "ansvarig"),
        duty(BODIES[1], "medverkande"),
        duty(BODIES[2], "medverkande"),
    ]
    table = table_rows(Matrix([Row(action(), held, [goal(BODIES[0])])], BODIES), 2027)
    assert [(row["role"], row["body"]) for row in table] == [
        ("ansvarig", "Organ 0"),
        ("medverkande", "Organ 1"),
        ("medverkande", "Organ 2"),
        ("nämndmål", "Organ 0"),
    ]
    assert {row["year"] for row in table} == {2027}
