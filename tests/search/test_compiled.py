"""SQL made once and filled in with the moment says what it would say if it were made anew."""

import datetime
from functools import partial

import pytest
from django.utils import timezone
from wagtail.models import Page

from mysite.visibility import listed
from search.compiled import Compiled
from search.open_hits import open_document_hits, open_hits, suggested
from search.statement import COMPARED

NOON = datetime.datetime(2031, 7, 1, 12, tzinfo=datetime.UTC)
MOMENTS = [NOON, NOON.replace(hour=23), NOON.replace(month=1, hour=23), timezone.now()]
BUILDS = [
    *(partial(open_hits, page) for page, _ in COMPARED.values()),
    *(partial(open_document_hits, document) for _, document in COMPARED.values()),
    suggested,
]


@pytest.mark.django_db
@pytest.mark.parametrize("at", MOMENTS)
@pytest.mark.parametrize("build", BUILDS)
def test_filled_in_it_is_as_built_anew(build, at):
    compiled = Compiled(build)
    assert compiled.at(at) == build(at)
    assert compiled._template is not None


@pytest.mark.django_db
def test_the_moment_is_in_it():
    compiled = Compiled(lambda at: listed(Page.objects.all(), at).query.sql_with_params())
    assert compiled.at(NOON) != compiled.at(NOON + datetime.timedelta(seconds=1))


def by_hour(at):
    return "SELECT %s", (at.hour,)


def by_weekday(at):
    return f"SELECT {at.weekday()}", ()


@pytest.mark.django_db
@pytest.mark.parametrize("build", [by_hour, by_weekday])
def test_what_it_does_not_understand_is_built_anew(build):
    compiled = Compiled(build)
    later = NOON + datetime.timedelta(hours=25)
    assert (compiled.at(NOON), compiled.at(later)) == (build(NOON), build(later))
