"""Two senders at once: whoever's words come last, the index ends with what is published."""

import datetime
import json

import pytest
from django.utils import timezone

from mysite.settings import search_engine as engine_settings
from search.engines.breaker import breaker
from search.models import WaitingPage
from tests.factories import TextPageFactory

AT = timezone.now()


class Index:
    """What an engine would hold; it takes a bulk's words when ``before`` has been called."""

    def __init__(self):
        self.held = {}

    def ask(self, before=lambda: None):
        def bulk(method, *, operations, **options):
            lines = json.loads(json.dumps(operations))
            before()
            keys = [line["index"]["_id"] for line in lines[::2]]
            self.held.update(zip(keys, (line["_all_text"] for line in lines[1::2]), strict=True))
            return {"items": [{"index": {"_id": key, "status": 200}} for key in keys]}

        return bulk


@pytest.fixture
def send(settings):
    """``send(ask)`` sends what waits to an engine of the test's own."""
    from search.backends.elasticsearch import backend  # noqa: PLC0415  see search/tasks.py
    from search.sending import send_all  # noqa: PLC0415

    own = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}
    settings.WAGTAILSEARCH_BACKENDS = own | engine_settings.backends("http://127.0.0.1:1")
    backend.cache_clear()
    yield lambda ask: send_all(AT, ask)
    backend.cache_clear()


@pytest.fixture
def page(home, send):
    page = TextPageFactory(title="Annat")
    WaitingPage.objects.all().delete()
    WaitingPage.objects.let_wait([page.pk], AT)
    return page


def publish(page, title):
    page.title = title
    page.save_revision().publish()


@pytest.mark.indexes
def test_a_page_that_another_sender_has_told_meanwhile_waits_until_it_is_told_anew(page, send):
    index = Index()

    def another_sends():
        publish(page, "Skylt")
        send(index.ask())

    send(index.ask(another_sends))
    assert "Annat" in index.held[str(page.pk)]
    assert [row.key for row in WaitingPage.objects.waiting()] == [page.pk]
    send(index.ask())
    assert "Skylt" in index.held[str(page.pk)]
    assert not WaitingPage.objects.waiting().exists()


@pytest.mark.indexes
def test_the_other_sender_may_note_its_own_last(page, send):
    noted = []

    def another_has_sent_but_not_noted():
        publish(page, "Skylt")
        noted.extend(WaitingPage.objects.waiting())

    send(Index().ask(another_has_sent_but_not_noted))
    WaitingPage.objects.note_sent(noted, AT)
    assert [row.key for row in WaitingPage.objects.waiting()] == [page.pk]


def test_what_nobody_else_has_changed_is_sent_once(page, send):
    assert send(Index().ask()) == 1
    assert send(Index().ask()) == 0


def refusing(*refused):
    """An engine that takes every page but these."""

    def bulk(method, *, operations, **options):
        keys = [line["index"]["_id"] for line in operations[::2]]
        no, yes = {"status": 400, "error": "too long"}, {"status": 200}
        return {
            "items": [
                {"index": {"_id": key, **(no if int(key) in refused else yes)}} for key in keys
            ]
        }

    return bulk


@pytest.fixture
def other(page):
    """Has waited for a shorter time than the page."""
    other = TextPageFactory(title="Skylt")
    WaitingPage.objects.let_wait([other.pk], AT + datetime.timedelta(seconds=1))
    return other


def test_what_the_engine_refuses_waits_on_and_holds_up_nothing(page, other, send, monkeypatch):
    monkeypatch.setattr("search.sending.BATCH", 1)
    assert send(refusing(page.pk)) == 1
    assert [row.key for row in WaitingPage.objects.waiting()] == [page.pk]
    assert send(refusing(page.pk)) == 0
    assert send(refusing()) == 1
    assert not WaitingPage.objects.waiting().exists()


def test_what_was_refused_does_not_keep_an_editor_waiting_again(page, other, send, monkeypatch):
    from search.sending import try_to_send  # noqa: PLC0415  see search/tasks.py

    asked = []

    def quickly(method, *, operations, **options):
        asked.extend(int(line["index"]["_id"]) for line in operations[::2])
        return refusing(page.pk)(method, operations=operations)

    monkeypatch.setattr("search.sending.quickly", quickly)
    monkeypatch.setattr("search.sending.FEW", 1)
    breaker.close()
    for _ in range(3):
        try_to_send(AT)
    assert asked == [page.pk, other.pk]
