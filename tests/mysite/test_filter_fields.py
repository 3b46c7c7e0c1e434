"""The filters by date in Wagtail's reports: the same ways of writing, the same refusal."""

import pytest

from tests.accounts import client_for, superuser
from tests.factories import NewsFactory

HISTORY, AGING = "reports/site-history/", "reports/aging-pages/"
FILTERS = [
    (HISTORY, "timestamp_from"),
    (HISTORY, "timestamp_to"),
    (AGING, "last_published_at"),
    ("reports/workflow_tasks/", "started_at_from"),
    ("reports/locked/", "locked_at_to"),
    ("users/", "last_login_from"),
]


def report(address, **query):
    response = client_for(superuser()).get(f"/admin/{address}", query)
    assert response.status_code == 200
    return response


@pytest.mark.parametrize(("address", "field"), FILTERS)
def test_a_date_that_could_be_two_days_is_refused_with_an_example(home, address, field):
    html = report(address, **{field: "03/04/2026"}).content.decode()
    assert "2026-04-03" in html
    assert "eller 3 april 2026" in html


@pytest.mark.parametrize("text", ["2097-04-03", "3 april 2097"])
def test_a_date_may_be_written_by_numbers_or_words(home, text):
    NewsFactory(title="zqnyhet").save_revision().publish()
    assert "zqnyhet" in report(AGING, last_published_at=text).content.decode()


@pytest.mark.parametrize("text", ["2001-04-03", "3 april 2001"])
def test_what_is_later_than_the_day_is_left_out(home, text):
    NewsFactory(title="zqnyhet").save_revision().publish()
    assert "zqnyhet" not in report(AGING, last_published_at=text).content.decode()


@pytest.mark.parametrize(("address", "field"), FILTERS)
def test_the_picker_leaves_what_is_typed_for_the_form_to_read(home, address, field):
    picker = report(address).content.decode().split(f'name="{field}"')[1].split("</script>")[0]
    assert '"validateOnBlur": false' in picker
