"""Pages come and go at their hour, by the one command ``publish_scheduled``."""

import datetime
import io

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from handslaget.models import ActionPage
from home.models import NewsPage
from tests.factories import EventFactory, NewsFactory
from tests.programme_factories import ActionFactory, FactFigureFactory

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


def taken_number():
    """An insats whose hour has come, with a number that another has been given since."""
    page, other = ActionFactory(title="Exempel: väntar", number=3), ActionFactory(number=4)
    page.number = 5
    whose_hour_has_come(page)
    other.number = 5
    other.save_revision().publish()
    return page


def taken_name():
    """A fact whose hour has come, with a name that another has been given since."""
    fact = FactFigureFactory(name="Exempel: broar")
    fact.name = "Exempel: hamnar"
    whose_hour_has_come(fact)
    FactFigureFactory(name="Exempel: hamnar")
    return fact


@pytest.mark.parametrize("refused", [taken_number, taken_name])
def test_what_cannot_be_published_is_told_and_stops_nothing_that_waits_behind_it(home, refused):
    waiting, news, over = refused(), NewsFactory(live=False), NewsFactory(expire_at=timezone.now())
    whose_hour_has_come(news)
    with pytest.raises(CommandError, match=r"\nExempel: \w+: .* finns redan"):
        call_command("publish_scheduled")
    news.refresh_from_db()
    over.refresh_from_db()
    assert (news.live, over.live) == (True, False)
    assert waiting.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_what_could_not_be_published_is_published_once_it_can_be(home):
    page = taken_number()
    ActionPage.objects.get(number=5).delete()
    call_command("publish_scheduled")
    assert ActionPage.objects.get().number == 5
    assert ActionPage.objects.get().pk == page.pk


def test_a_dry_run_changes_nothing(home):
    news = NewsFactory(live=False)
    whose_hour_has_come(news)
    call_command("publish_scheduled", dryrun=True, stdout=io.StringIO())
    news.refresh_from_db()
    assert not news.live
