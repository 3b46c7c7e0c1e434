"""Counts are gone after thirteen months."""

import datetime

from django.core.management import call_command

from search.counting.forgetting import forget
from search.models import SearchCount
from tests.search.factories import SearchCountFactory

AT = datetime.datetime(2026, 3, 31, 12, 0, tzinfo=datetime.UTC)


def test_thirteen_months_are_kept(db):
    SearchCountFactory(day=datetime.date(2025, 2, 27))
    kept = SearchCountFactory(day=datetime.date(2025, 2, 28))
    assert forget(AT) == 1
    assert list(SearchCount.objects.all()) == [kept]


def test_the_command_tells_how_many_rows_went(db, capsys):
    SearchCountFactory(day=datetime.date(2020, 1, 1))
    call_command("forget_searches")
    assert "Klart: 1 rader borttagna." in capsys.readouterr().out
