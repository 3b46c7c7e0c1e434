"""Which initiatives were open at the end of a year: by what was published, by their days, or unknown."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageLogEntry

from initiatives.models import InitiativePage
from initiatives.open_then import BY_ITS_DAYS_ALONE, open_then
from tests.factories import InitiativeFactory

YEAR = 2024
LAST_DAY = datetime.date(YEAR, 12, 31)
MIDNIGHT = timezone.make_aware(datetime.datetime(YEAR + 1, 1, 1))  # noqa: DTZ001  made aware here
BEFORE, AFTER = MIDNIGHT - datetime.timedelta(days=60), MIDNIGHT + datetime.timedelta(days=60)


def publish(page, at, stage):
    """The page, published at ``at`` as standing at ``stage``."""
    page.stage = stage
    page.result = page.lessons = "<p>Exempel.</p>"
    page.save_revision().publish()
    newest = PageLogEntry.objects.filter(page=page.pk, action="wagtail.publish").latest("pk")
    PageLogEntry.objects.filter(pk=newest.pk).update(timestamp=at)
    dates = {"last_published_at": at}
    if InitiativePage.objects.get(pk=page.pk).first_published_at > at:
        dates["first_published_at"] = at
    InitiativePage.objects.filter(pk=page.pk).update(**dates)
    return InitiativePage.objects.get(pk=page.pk)


def then():
    """Title → stage of what was open, and how many nobody knows of."""
    known, unknown = open_then(list(InitiativePage.objects.all()), MIDNIGHT, LAST_DAY)
    return {page.title: stage for page, stage in known}, unknown


@pytest.mark.parametrize(("stage", "was_open"), [("pagar", True), ("pausat", False)])
def test_what_has_not_changed_since_stands_as_it_does(home, stage, was_open):
    publish(InitiativeFactory(title="Exempel"), BEFORE, stage)
    assert then() == ({"Exempel": "pagar"} if was_open else {}, 0)


def test_what_has_ended_since_was_open_then(home):
    page = publish(InitiativeFactory(title="Exempel"), BEFORE, "pagar")
    publish(page, AFTER, "avslutat")
    assert then() == ({"Exempel": "pagar"}, 0)


def test_what_has_been_opened_again_since_was_not_open_then(home):
    page = publish(InitiativeFactory(title="Exempel"), BEFORE, "pausat")
    publish(page, AFTER, "pagar")
    assert then() == ({}, 0)


def test_what_came_to_the_site_later_was_not_there(home):
    publish(InitiativeFactory(title="Exempel"), AFTER, "ide")
    assert then() == ({}, 0)


def test_what_came_later_and_went_on_by_its_own_days_is_told_as_such(home):
    page = InitiativeFactory(
        title="Exempel",
        starts_on=datetime.date(YEAR, 3, 1),
        ends_on=datetime.date(YEAR + 1, 3, 1),
    )
    publish(page, AFTER, "avslutat")
    assert then() == ({"Exempel": BY_ITS_DAYS_ALONE}, 0)


def test_a_version_that_has_been_cleared_away_is_unknown(home):
    page = publish(InitiativeFactory(title="Exempel"), BEFORE, "pagar")
    page = publish(page, AFTER, "ide")
    page.revisions.exclude(pk=page.live_revision_id).delete()
    assert then() == ({}, 1)


def test_what_was_withdrawn_then_was_not_there(home):
    page = publish(InitiativeFactory(title="Exempel"), BEFORE, "pagar")
    page.unpublish()
    entry = PageLogEntry.objects.get(page=page.pk, action="wagtail.unpublish")
    PageLogEntry.objects.filter(pk=entry.pk).update(timestamp=BEFORE + datetime.timedelta(days=1))
    publish(InitiativePage.objects.get(pk=page.pk), AFTER, "pagar")
    assert then() == ({}, 0)


@pytest.mark.parametrize("rows", [1, 3])
def test_it_is_one_query(home, rows, django_assert_num_queries):
    for _ in range(rows):
        publish(publish(InitiativeFactory(), BEFORE, "pagar"), AFTER, "ide")
    pages = list(InitiativePage.objects.all())
    with django_assert_num_queries(1):
        open_then(pages, MIDNIGHT, LAST_DAY)
