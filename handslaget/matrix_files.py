"""The matrix as files: a table with a row for each insats, body and role, and JSON with lists.

Both are made from the rows that the page prints. What is missing is said once in each: a row of the
table without a body or a goal, an empty list or null in the JSON.
"""

from .action_duties import RESPONSIBLE
from .matrix import CONTRIBUTING, ROLE_GROUPS

NOT_SET = "ej satt"
BOARDS_GOAL = "nämndmål"
HEADINGS = {
    "year": "År",
    "number": "Insats nr",
    "action": "Insats",
    "body": "Organ",
    "role": "Roll",
    "valid_from": "Gäller från",
    "valid_to": "Gäller till och med",
    "board_goal": "Nämndmål",
    "decision_url": "Länk till beslutet",
    **ROLE_GROUPS,
    "texts_from": "Texterna är från",
}
JSON_NAMES = (
    "number",
    "action",
    "responsible",
    "contributing",
    "board_goals",
    *ROLE_GROUPS,
    "texts_from",
)


def table_rows(matrix, year):
    """The rows by the names of HEADINGS; what is owed and missing is None."""
    return [{"year": year, **_about(row), **one} for row in matrix.rows for one in _each(row)]


def said_aloud(rows):
    """The same as people read them: what is owed and missing is "ej satt"."""
    return [
        {
            name: NOT_SET if name in _owed(row) and value is None else value
            for name, value in row.items()
        }
        for row in rows
    ]


def json_rows(matrix):
    """The rows by JSON_NAMES, one for each insats, with its bodies and goals in lists."""
    return [
        {
            **_about(row),
            "responsible": [_duty(one) for one in row.duties(RESPONSIBLE)],
            "contributing": [_duty(one) for one in row.duties(CONTRIBUTING)],
            "board_goals": [{"year": one.year, **_goal(one)} for one in row.goals],
        }
        for row in matrix.rows
    ]


def _about(row):
    return {
        "number": row.action.number,
        "action": row.action.title,
        **{name: row.part(name) or None for name in ROLE_GROUPS},
        "texts_from": row.texts_from,
    }


def _each(row):
    """Every role that a body has in it; a responsible body and a goal are owed, so they have a row."""
    answering = [{"role": RESPONSIBLE, **_duty(one)} for one in row.duties(RESPONSIBLE)]
    helping = [{"role": CONTRIBUTING, **_duty(one)} for one in row.duties(CONTRIBUTING)]
    goals = [{"role": BOARDS_GOAL, **_goal(one)} for one in row.goals]
    return [
        *(answering or [{"role": RESPONSIBLE, "body": None}]),
        *helping,
        *(goals or [{"role": BOARDS_GOAL, "board_goal": None}]),
    ]


def _duty(duty):
    return {
        "body": duty.body.name,
        "valid_from": duty.valid_from,
        "valid_to": duty.valid_to,
    }


def _goal(goal):
    return {
        "body": goal.body.name if goal.body else None,
        "board_goal": goal.goal,
        "decision_url": goal.decision_url or None,
    }


def _owed(row):
    """What a row of the table lacks when it is None: its own word, and what each role group does."""
    own = {RESPONSIBLE: "body", BOARDS_GOAL: "board_goal"}.get(row["role"])
    return {own, *ROLE_GROUPS}
