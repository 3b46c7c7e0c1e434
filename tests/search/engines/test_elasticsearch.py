"""The real engine: what it is told, what it finds, and how it is brought back after a fault."""

import contextlib
import datetime
import io
import math

import pytest
from django.core.management import CommandError, call_command
from django.core.management.base import SystemCheckError
from django.urls import reverse
from django.utils import timezone

from search.asking import asked_for
from search.engines import in_use
from search.engines.breaker import breaker
from search.engines.entries import STEP
from search.find import find
from search.models import WaitingPage
from search.query import read_query
from search.wanted import Wanted
from tests import search_engine
from tests.factories import AmbassadorFactory, ConsentFactory, TextPageFactory
from tests.search.engines import misbehaving

pytestmark = [pytest.mark.elasticsearch, pytest.mark.indexes]
LINE = "Sökningen är förenklad just nu."


@pytest.fixture
def reconciled(home):
    """``reconciled(rebuild=True)`` runs the command and gives what it says."""

    def run(**options):
        said = io.StringIO()
        call_command("reconcile_search", stdout=said, **options)
        return said.getvalue()

    breaker.close()
    with search_engine.as_in_production():
        run(rebuild=True)
        search_engine.state.is_empty = False
        yield run


@pytest.fixture
def capture(django_capture_on_commit_callbacks):
    return django_capture_on_commit_callbacks


@pytest.fixture
def in_trouble(troubled, settings):
    """The engine behaves so while the block lasts."""
    from search.backends.elasticsearch import backend  # noqa: PLC0415  see search/tasks.py

    @contextlib.contextmanager
    def block(fault):
        well = settings.WAGTAILSEARCH_BACKENDS
        troubled(fault)
        yield
        settings.WAGTAILSEARCH_BACKENDS = well
        backend.cache_clear()

    return block


def publish(page, title):
    page.title = title
    page.save_revision().publish()


def found(client, words="skylt"):
    answer = client.get(reverse("search"), {"q": words})
    return answer.context["found"]


def in_index():
    from search.backends.elasticsearch import page_index  # noqa: PLC0415
    from search.comparing import _held  # noqa: PLC0415  see search/tasks.py

    page_index().refresh()
    return {key for key, _ in _held("revision")}


def set_up(**options):
    """Set up the index so."""
    from search.backends.elasticsearch import page_index  # noqa: PLC0415  see search/tasks.py

    page_index().es.indices.put_settings(index=page_index().name, settings=options)


def test_a_search_is_answered_by_the_engine_and_not_by_the_database(client, home):
    TextPageFactory(title="Skylt")
    before = search_engine.state.answered
    answer = found(client)
    assert answer.total == 1
    assert not answer.is_simplified
    assert search_engine.state.answered == before + 1


def test_a_search_asks_the_database_one_thing_more(reconciled, client, django_assert_num_queries):
    TextPageFactory(title="Skylt")
    reconciled()
    wanted = Wanted(read_query("skylt"))
    find(wanted, timezone.now())
    with django_assert_num_queries(3):
        assert not find(wanted, timezone.now()).is_simplified


def test_only_published_pages_are_told(reconciled):
    public, draft = TextPageFactory(), TextPageFactory(live=False)
    reconciled()
    assert public.pk in in_index()
    assert draft.pk not in in_index()
    public.unpublish()
    reconciled()
    assert public.pk not in in_index()


def test_what_waits_is_sent_and_no_longer_waits(reconciled, client):
    TextPageFactory(title="Skylt")
    assert WaitingPage.objects.waiting().count() == 1
    assert "Skickade: 1." in reconciled()
    assert not WaitingPage.objects.waiting().exists()
    assert found(client).total == 1


def test_a_page_has_the_score_of_its_first_lift_alone(reconciled):
    from search.engines.elasticsearch import candidates  # noqa: PLC0415  see search/tasks.py

    TextPageFactory(title="Skylt")
    TextPageFactory(title="En skylt i Askersund")
    TextPageFactory(title="Annat", intro="En skylt")
    reconciled()
    scores = sorted(score for _, _, score in candidates(asked_for(read_query("skylt"))))
    assert [math.ceil(score / STEP) for score in scores] == [0, 1, 2]


def test_withdrawn_consent_to_a_field_counts_before_it_is_sent(reconciled, client):
    person = AmbassadorFactory(intro="Vid sjön finns lugnet.")
    ConsentFactory(ambassador=person)
    words = ConsentFactory(ambassador=person, field="egna-ord")
    reconciled()
    assert found(client, "lugnet").total == 1
    words.withdrawn_at = timezone.now()
    words.save()
    answer = found(client, "lugnet")
    assert (answer.total, answer.is_simplified) == (0, False)
    WaitingPage.objects.update(
        sent_at=timezone.now()
    )  # the control: the engine has the words still
    assert found(client, "lugnet").total == 1


def test_what_is_sent_is_found_at_once(reconciled, client):
    from search.sending import try_to_send  # noqa: PLC0415  see search/tasks.py

    page = TextPageFactory(title="Annat")
    reconciled()
    set_up(refresh_interval="-1")
    publish(page, "Skylt")
    try_to_send(timezone.now())
    assert not WaitingPage.objects.waiting().exists()
    assert found(client).total == 1


def test_a_change_during_the_sending_is_not_lost(reconciled, monkeypatch):
    from search import sending  # noqa: PLC0415  see search/tasks.py

    page, send = TextPageFactory(), sending._send

    def send_and_change(*args, **kwargs):
        taken = send(*args, **kwargs)
        page.save()
        return taken

    monkeypatch.setattr(sending, "_send", send_and_change)
    sending.send_all(timezone.now())
    assert list(WaitingPage.objects.waiting().values_list("key", flat=True)) == [page.pk]


def test_what_is_missing_stale_or_superfluous_is_mended(reconciled):
    missing, stale, gone = (TextPageFactory() for _ in range(3))
    reconciled()
    WaitingPage.objects.all().delete()
    from search.backends.elasticsearch import page_index  # noqa: PLC0415  see search/tasks.py

    page_index().es.delete(index=page_index().name, id=str(missing.pk))
    publish(stale, "Skylt")
    gone.delete()
    WaitingPage.objects.all().delete()
    said = reconciled()
    assert "Saknades: 1, inaktuella: 1, överflödiga: 1. Skiljer kvar: 0." in said
    assert {missing.pk, stale.pk} <= in_index()
    assert gone.pk not in in_index()
    assert "Saknades: 0, inaktuella: 0, överflödiga: 0." in reconciled()


@pytest.fixture
def keeps_nothing(monkeypatch):
    """Whatever is sent from now on is taken, and not kept."""
    from search import sending  # noqa: PLC0415  see search/tasks.py

    monkeypatch.setattr(sending, "_send", lambda keys, _: set(keys))


def test_while_something_is_still_missing_or_stale_the_database_answers(
    reconciled, client, keeps_nothing
):
    missing = TextPageFactory(title="Skylt")
    WaitingPage.objects.all().delete()
    with pytest.raises(CommandError):
        reconciled()
    answer = found(client)
    assert (answer.total, answer.is_simplified) == (1, True)
    assert [row.key for row in WaitingPage.objects.waiting()] == [missing.pk]


def test_a_page_that_the_engine_refuses_is_told_and_the_database_answers_for_it_alone(
    reconciled, client, monkeypatch
):
    from search import sending  # noqa: PLC0415  see search/tasks.py

    page, send = TextPageFactory(title="Skylt"), sending._send
    reconciled()
    monkeypatch.setattr(sending, "_send", lambda keys, ask: send(keys, ask) - {page.pk})
    publish(page, "Tavla")
    with pytest.raises(CommandError, match="nekar 1 av sidorna"):
        reconciled()
    WaitingPage.objects.update(since=timezone.now() - datetime.timedelta(hours=1))
    answers = [found(client, word) for word in ("skylt", "tavla")]
    assert [(answer.total, answer.is_simplified) for answer in answers] == [(0, False), (1, False)]
    monkeypatch.undo()
    reconciled()


def test_what_is_superfluous_is_no_reason_not_to_ask_the_engine(reconciled, client, request):
    gone = TextPageFactory(title="Skylt")
    reconciled()
    gone.delete()
    request.getfixturevalue("keeps_nothing")
    with pytest.raises(CommandError):
        reconciled()
    answer = found(client)
    assert (answer.total, answer.is_simplified) == (0, False)


def test_what_somebody_else_sends_during_the_comparison_is_not_taken_for_missing(reconciled):
    from search.reconciling import drift  # noqa: PLC0415  see search/tasks.py

    at, page = timezone.now(), TextPageFactory()
    WaitingPage.objects.filter(key=page.pk).update(sent_at=timezone.now())
    assert drift(at).total() == 0
    assert drift(timezone.now()).total() == 1


def test_a_change_that_made_no_revision_is_found_by_the_thorough_comparison(reconciled):
    page = TextPageFactory()
    reconciled()
    WaitingPage.objects.all().delete()  # as a day after it was sent
    type(page).objects.filter(pk=page.pk).update(intro="Skylt")
    assert "inaktuella: 0" in reconciled()
    assert "inaktuella: 1" in reconciled(thorough=True)


def test_of_much_that_was_sent_the_latest_is_read_anew(reconciled, monkeypatch):
    pages = [TextPageFactory(), TextPageFactory()]
    reconciled()
    for minute, page in enumerate(pages):
        type(page).objects.filter(pk=page.pk).update(intro="Skylt")
        sent = timezone.now() + datetime.timedelta(minutes=minute)
        WaitingPage.objects.filter(key=page.pk).update(sent_at=sent)
    monkeypatch.setattr("search.comparing.LATE", 1)
    assert "inaktuella: 1" in reconciled()


def test_words_that_were_sent_and_not_kept_are_found_out_without_a_revision(reconciled, client):
    person = AmbassadorFactory(intro="Vid sjön finns lugnet.")
    ConsentFactory(ambassador=person)
    words = ConsentFactory(ambassador=person, field="egna-ord")
    reconciled()
    words.withdrawn_at = timezone.now()
    words.save()
    WaitingPage.objects.update(sent_at=timezone.now())  # as an engine has it that only says so
    assert "inaktuella: 1" in reconciled()
    assert found(client, "lugnet").total == 0
    assert "inaktuella: 0" in reconciled()


def test_a_rebuilding_tells_how_far_it_is_and_loses_no_change(reconciled, client, monkeypatch):
    from search import rebuilding  # noqa: PLC0415  see search/tasks.py
    from search.sending import send_all  # noqa: PLC0415

    page, fill = TextPageFactory(title="Annat"), rebuilding._fill

    def fill_while_somebody_publishes(index, tell):
        fill(index, tell)
        publish(page, "Skylt")
        send_all(timezone.now(), lambda method, **kwargs: getattr(index.es, method)(**kwargs))

    monkeypatch.setattr(rebuilding, "_fill", fill_while_somebody_publishes)
    assert "Bygger om: 2 av 2 sidor" in reconciled(rebuild=True)
    answer = found(client)
    assert (answer.total, answer.is_simplified) == (1, False)


def test_a_rebuilding_that_fails_leaves_the_old_index(reconciled, client, monkeypatch):
    from search import rebuilding  # noqa: PLC0415  see search/tasks.py

    TextPageFactory(title="Skylt")
    reconciled()
    monkeypatch.setattr(rebuilding, "_fill", lambda *_: {}["no such key"])
    with pytest.raises(CommandError):
        reconciled(rebuild=True)
    answer = found(client)
    assert (answer.total, answer.is_simplified) == (1, False)


def test_an_index_that_is_gone_is_seen_and_made_again(reconciled, client):
    from search.backends.elasticsearch import page_index  # noqa: PLC0415  see search/tasks.py

    TextPageFactory(title="Skylt")
    for index in page_index().aliased_indices():
        index.delete()
    with pytest.raises(SystemCheckError):
        call_command("check", tags=["search"], fail_level="WARNING")
    assert found(client).is_simplified
    assert found(client).total == 1
    breaker.close()
    reconciled()
    call_command("check", tags=["search"], fail_level="WARNING")
    answer = found(client)
    assert (answer.total, answer.is_simplified) == (1, False)


@pytest.mark.parametrize("fault", misbehaving.WRITE_FAULTS)
def test_after_a_fault_all_comes_back(reconciled, client, in_trouble, capture, fault):
    page = TextPageFactory(title="Annat")
    with in_trouble(fault):
        with capture(execute=True):
            publish(page, "Skylt")
        assert found(client).is_simplified
    assert "Skiljer kvar: 0." in reconciled()
    assert not WaitingPage.objects.waiting().exists()
    breaker.close()  # or 15 seconds go by
    answer = client.get(reverse("search"), {"q": "skylt"})
    assert LINE not in answer.content.decode()
    assert answer.context["found"].total == 1


def test_these_tests_do_not_run_without_an_engine():
    assert in_use()
