"""Pages come and go at their hour, by the one command ``publish_scheduled``."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from home.models import NewsPage
from tests.factories import EventFactory, NewsFactory

pytestmark = pytest.mark.indexes

HOUR = datetime.timedelta(hours=1)


def scheduled(factory, title, go_live_at):
    page = factory(title=title, live=False)
    page.go_live_at = go_live_at
    page.save_revision().publish()
    return page


def whose_hour_has_come(page):
    """The schedule as it looks when the approved hour has passed."""
    page.go_live_at = timezone.now() - HOUR
    page.save_revision(approved_go_live_at=page.go_live_at)


def surfaces(client):
    addresses = ("/aktuellt/", "/sok/?q=vinterljus", "/kalender/", "/kalender.ics")
    return {path for path in addresses if "Vinterljus" in client.get(path).content.decode()}


def test_a_scheduled_page_shows_everywhere_after_the_command_and_nowhere_before(home, client):
    news = scheduled(NewsFactory, "Vinterljus i staden", timezone.now() + HOUR)
    event = scheduled(EventFactory, "Vinterljus på torget", timezone.now() + HOUR)
    call_command("publish_scheduled")
    assert surfaces(client) == set()
    for page in (news, event):
        whose_hour_has_come(page)
    call_command("publish_scheduled")
    assert surfaces(client) == {"/aktuellt/", "/sok/?q=vinterljus", "/kalender/", "/kalender.ics"}


def test_the_command_takes_down_what_has_expired(home):
    page = NewsFactory(expire_at=timezone.now() - HOUR)
    stays = NewsFactory(expire_at=timezone.now() + HOUR)
    call_command("publish_scheduled")
    assert set(NewsPage.objects.live()) == {stays}
    assert NewsPage.objects.get(pk=page.pk).expired
