"""The page of the matrix, and the same rows as files."""

import datetime
import json

import pytest

from handslaget.models import ActionResponsibility, BoardGoal
from tests.programme_factories import ActionFactory, MatrixFactory, ResponsibleBodyFactory
from tests.standing import standing

pytestmark = pytest.mark.django_db

LAST_DAY, FIRST_DAY = datetime.date(2025, 12, 31), datetime.date(2026, 1, 1)


@pytest.fixture(scope="module")
def matrix(django_db_setup, django_db_blocker):
    with standing(django_db_blocker):
        yield MatrixFactory()


def answers(body, action, **dates):
    ActionResponsibility.objects.create(action=action, body=body, role="ansvarig", **dates)


def test_nobody_answering_is_said_aloud(matrix, client):
    ActionFactory(title="Servicegaranti", number=2)
    text = client.get(matrix.url).content.decode()
    assert "2. Servicegaranti" in text
    assert "5 uppgifter är ej satta" in text
    assert '<span class="not-set">ej satt</span>' in text


def test_a_renamed_body_keeps_its_old_name_in_the_old_year(matrix, client):
    old = ResponsibleBodyFactory(name="Gamla kontoret", valid_to=LAST_DAY)
    new = ResponsibleBodyFactory(name="Nya kontoret", valid_from=FIRST_DAY, follows=old)
    action = ActionFactory()
    answers(old, action)
    answers(new, action)
    then = json.loads(client.get(f"{matrix.url}json/?ar=2025").content)
    now = json.loads(client.get(f"{matrix.url}json/?ar=2026").content)
    assert then["rows"][0]["responsible"] == "Gamla kontoret"
    assert now["rows"][0]["responsible"] == "Nya kontoret"


def test_a_duty_that_has_ended_is_a_hole_again(matrix, client):
    action = ActionFactory()
    answers(ResponsibleBodyFactory(), action, valid_to=LAST_DAY)
    assert json.loads(client.get(f"{matrix.url}json/").content)["holes"] == 5


def test_one_board_and_year_can_be_chosen(matrix, client):
    board = ResponsibleBodyFactory(name="Exempelnämnden")
    ActionFactory(title="Utan mål", number=1)
    chosen = ActionFactory(title="Med mål", number=2)
    BoardGoal.objects.create(action=chosen, year=2027, body=board, goal="Korta tiderna")
    text = client.get(f"{matrix.url}?ar=2027&organ={board.pk}").content.decode()
    assert "2. Med mål" in text
    assert "Korta tiderna" in text
    assert "1. Utan mål" not in text


@pytest.mark.parametrize("query", ["ar=1", "ar=x&organ=y", "organ=999999", "ar=²", "ar=%00"])
def test_any_choice_is_answered(matrix, client, query):
    ActionFactory()
    assert client.get(f"{matrix.url}?{query}").status_code == 200
    assert client.get(f"{matrix.url}csv/?{query}").status_code == 200


def test_the_files_say_the_same(matrix, client):
    answers(ResponsibleBodyFactory(name="Nämnden"), ActionFactory(title="Service", number=1))
    plain = client.get(f"{matrix.url}csv/").content.decode()
    excel = client.get(f"{matrix.url}excel/").content.decode()
    assert plain.splitlines()[1] == "1,Service,Nämnden,,,,,"
    assert excel.splitlines()[1] == "1;Service;Nämnden;;ej satt;ej satt;ej satt;ej satt"


def test_a_draft_is_in_no_row(matrix, client):
    ActionFactory(title="Hemlig", live=False)
    assert "Hemlig" not in client.get(matrix.url).content.decode()
