"""The form of an insats refuses a body that would hold the same role twice, in words and with its input."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from handslaget.models import ActionPage, ActionResponsibility
from tests.accounts import client_for, editor
from tests.programme_factories import ActionFactory, ResponsibleBodyFactory

TWICE = "Organet har redan den rollen då"
EMPTY = {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0", "MIN_NUM_FORMS": "0", "MAX_NUM_FORMS": ""}
ROWS = ("responsibilities", "board_goals", "milestones", "comments")


def form_of(action, rows):
    """What the editor's page would send: each row is body, role, from, to."""
    data = {
        "title": action.title,
        "slug": action.slug,
        "intro": action.intro,
        "number": action.number,
        "business_part": "Text som inte får gå förlorad.",
        "responsible": action.responsible,
        "deputy": action.deputy,
        "review_date": "2099-01-01",
        "body-count": "0",
        **{f"{name}-{key}": value for name in ROWS for key, value in EMPTY.items()},
        "responsibilities-TOTAL_FORMS": str(len(rows)),
    }
    for number, (body, role, begins, ends) in enumerate(rows):
        row = {"body": body.pk, "role": role, "valid_from": begins, "valid_to": ends}
        data |= {f"responsibilities-{number}-{key}": value for key, value in row.items()}
        data[f"responsibilities-{number}-ORDER"] = str(number + 1)
    return data


def post(action, *rows, **values):
    address = reverse("wagtailadmin_pages:edit", args=[action.pk])
    return client_for(editor()).post(address, {**form_of(action, rows), **values})


def test_the_same_role_twice_is_refused_at_its_row_and_nothing_is_lost(home):
    action, body = ActionFactory(), ResponsibleBodyFactory()
    response = post(action, (body, "ansvarig", "", ""), (body, "ansvarig", "", ""))
    first, second = response.context["form"].formsets["responsibilities"].forms
    assert not first.errors
    assert second.errors["body"][0].startswith(TWICE)
    html = response.content.decode()
    assert TWICE in html
    assert "Text som inte får gå förlorad." in html
    assert not ActionPage.objects.get().has_unpublished_changes


@pytest.mark.parametrize(
    ("role", "ends", "begins"),
    [("medverkande", "", ""), ("ansvarig", "2025-12-31", "2026-01-01")],
)
def test_another_role_or_another_time_is_kept(home, role, ends, begins):
    action, body = ActionFactory(), ResponsibleBodyFactory()
    rows = (body, "ansvarig", "", ends), (body, role, begins, "")
    assert post(action, *rows, **{"action-publish": "1"}).status_code == 302
    assert ActionResponsibility.objects.filter(action=action).count() == 2


def test_a_row_that_is_taken_away_is_no_second(home):
    action, body = ActionFactory(), ResponsibleBodyFactory()
    twice = (body, "ansvarig", "", ""), (body, "ansvarig", "", "")
    gone = {"responsibilities-1-DELETE": "1", "action-publish": "1"}
    assert post(action, *twice, **gone).status_code == 302
    assert ActionResponsibility.objects.filter(action=action).count() == 1


def test_no_code_saves_the_same_role_twice(home):
    action, body = ActionFactory(), ResponsibleBodyFactory()
    last = datetime.date(2026, 6, 30)
    action.responsibilities.add(
        ActionResponsibility(body=body, valid_to=last),
        ActionResponsibility(body=body, valid_from=last),
    )
    with pytest.raises(ValidationError, match=TWICE):
        action.save_revision()
