"""The page of the matrix, and the same rows as files."""

import datetime
import json

import pytest
from wagtail.models import PageLogEntry

from handslaget.models import ActionPage, ActionResponsibility, BoardGoal
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
    (before,), (after,) = then["rows"][0]["responsible"], now["rows"][0]["responsible"]
    assert (before["body"], after["body"]) == ("Gamla kontoret", "Nya kontoret")
    assert (then["year"], then["as_of"]) == (2025, "2025-12-31")


def test_a_year_that_only_a_duty_tells_of_can_be_chosen(matrix, client):
    action = ActionFactory()
    answers(ResponsibleBodyFactory(name="Förr"), action, valid_to=datetime.date(2023, 6, 30))
    answers(ResponsibleBodyFactory(name="Sedan"), action, valid_from=datetime.date(2023, 7, 1))
    assert '<option value="2023">' in client.get(matrix.url).content.decode()
    answers(ResponsibleBodyFactory(name="Först"), action, valid_to=datetime.date(2022, 12, 31))
    then = json.loads(client.get(f"{matrix.url}json/?ar=2022").content)
    assert then["year"] == 2022
    assert [duty["body"] for duty in then["rows"][0]["responsible"]] == ["Förr", "Först"]


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
    action = ActionFactory(title="Service", number=1)
    board = ResponsibleBodyFactory(name="Nämnden")
    answers(board, action, valid_from=FIRST_DAY)
    helping = ResponsibleBodyFactory(name="Kontoret; det andra")
    ActionResponsibility.objects.create(action=action, body=helping, role="medverkande")
    BoardGoal.objects.create(action=action, year=2026, body=board, goal="Korta tiderna")
    plain = client.get(f"{matrix.url}csv/?ar=2026").content.decode().splitlines()
    excel = client.get(f"{matrix.url}excel/?ar=2026").content.decode().splitlines()
    assert plain[1:] == [
        "2026,1,Service,Nämnden,ansvarig,2026-01-01,,,,,,,",
        "2026,1,Service,Kontoret; det andra,medverkande,,,,,,,,",
        "2026,1,Service,Nämnden,nämndmål,,,Korta tiderna,,,,,",
    ]
    assert excel[1] == "2026;1;Service;Nämnden;ansvarig;2026-01-01;;;;ej satt;ej satt;ej satt;"
    assert excel[3].startswith("2026;1;Service;Nämnden;nämndmål;;;Korta tiderna;;")
    (row,) = json.loads(client.get(f"{matrix.url}json/?ar=2026").content)["rows"]
    assert row["responsible"] == [{"body": "Nämnden", "valid_from": "2026-01-01", "valid_to": None}]
    assert [one["body"] for one in row["contributing"]] == ["Kontoret; det andra"]
    assert row["board_goals"] == [
        {"year": 2026, "body": "Nämnden", "board_goal": "Korta tiderna", "decision_url": None}
    ]


def test_what_nobody_has_set_has_a_row_of_its_own_in_the_table(matrix, client):
    ActionFactory(title="Service", number=1)
    excel = client.get(f"{matrix.url}excel/?ar=2026").content.decode().splitlines()
    assert excel[1].startswith("2026;1;Service;ej satt;ansvarig;")
    assert excel[2].startswith("2026;1;Service;;nämndmål;;;ej satt;")


def test_a_draft_is_in_no_row(matrix, client):
    ActionFactory(title="Hemlig", live=False)
    assert "Hemlig" not in client.get(matrix.url).content.decode()


def published(action, text, at):
    """The insats, published at ``at`` with this text for the elected."""
    action.elected_part = text
    action.save_revision().publish()
    entry = PageLogEntry.objects.filter(page=action.pk, action="wagtail.publish").latest("pk")
    PageLogEntry.objects.filter(pk=entry.pk).update(timestamp=at)
    dates = {"first_published_at": min(action.first_published_at, at), "last_published_at": at}
    ActionPage.objects.filter(pk=action.pk).update(**dates)
    return ActionPage.objects.get(pk=action.pk)


NOON_2025, NOON_2026 = (
    datetime.datetime(year, 7, 1, 12, tzinfo=datetime.UTC) for year in (2025, 2026)
)


def test_an_earlier_year_reads_what_stood_at_its_end(matrix, client):
    board = ResponsibleBodyFactory(valid_from=datetime.date(2025, 1, 1))
    action = ActionFactory()
    answers(board, action)
    action = published(action, "Så stod det.", NOON_2025)
    published(action, "Så står det.", NOON_2026)
    then = client.get(f"{matrix.url}?ar=2025").content.decode()
    assert "Så stod det." in then
    assert "Så står det." not in then
    assert "texterna är från" not in then
    assert "Så står det." in client.get(matrix.url).content.decode()


def test_a_text_of_digits_alone_is_a_text_in_an_earlier_year_too(matrix, client):
    ResponsibleBodyFactory(valid_from=datetime.date(2025, 1, 1))
    action = published(ActionFactory(), "2027", NOON_2025)
    published(action, "Så står det.", NOON_2026)
    for below in ("", "csv/", "json/"):
        assert "2027" in client.get(f"{matrix.url}{below}?ar=2025").content.decode()


def test_a_text_from_after_the_year_says_its_day(matrix, client):
    ResponsibleBodyFactory(valid_from=datetime.date(2025, 1, 1))
    published(ActionFactory(), "Så står det.", NOON_2026)
    then = client.get(f"{matrix.url}?ar=2025").content.decode()
    assert "Så står det." in then
    assert "texterna är från" in then
    assert "1 juli 2026" in then.split("texterna är från")[1][:200]
    assert "texterna är från" not in client.get(f"{matrix.url}?ar=2026").content.decode()
