"""Whatever the engine does, visitors have the database's answer and editors can publish."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from search.engines import client as engine_client
from search.engines.breaker import REST, breaker
from search.models import WaitingPage
from tests.factories import AmbassadorFactory, ConsentFactory, TextPageFactory
from tests.search.engines import misbehaving

pytestmark = pytest.mark.indexes
LINE = "Sökningen är förenklad just nu."


def searched(client, words="skylt"):
    answer = client.get(reverse("search"), {"q": words})
    assert answer.status_code == 200
    return answer


def publish(page, title, capture):
    page.title = title
    with capture(execute=True):
        page.save_revision().publish()


@pytest.mark.parametrize("fault", misbehaving.SEARCH_FAULTS)
def test_the_database_answers_and_the_page_says_so(client, home, troubled, fault):
    TextPageFactory(title="Skylt")
    server = troubled(fault)
    answer = searched(client)
    assert len(server.requests) == 1
    assert LINE in answer.content.decode()
    assert [result.url for result in answer.context["results"]] == ["/skylt/"]


@pytest.mark.parametrize("fault", misbehaving.WRITE_FAULTS)
def test_publishing_goes_through_and_the_page_waits(
    client, home, troubled, fault, django_capture_on_commit_callbacks
):
    page = TextPageFactory(title="Annat")
    server = troubled(fault)
    publish(page, "Skylt", django_capture_on_commit_callbacks)
    assert [path.partition("?")[0].rpartition("/")[2] for path in server.requests] == ["_bulk"]
    assert list(WaitingPage.objects.waiting().values_list("key", flat=True)) == [page.pk]
    answer = searched(client)
    assert LINE in answer.content.decode()
    assert answer.context["found"].total == 1


def test_a_refused_connection_is_a_fault_too(client, home, troubled, settings):
    TextPageFactory(title="Skylt")
    troubled(misbehaving.hangs)
    settings.WAGTAILSEARCH_BACKENDS["elasticsearch"]["URLS"] = ["http://127.0.0.1:1"]
    assert LINE in searched(client).content.decode()


def test_an_answer_with_the_canary_is_believed(client, home, troubled):
    TextPageFactory(title="Skylt")
    troubled(misbehaving.is_read_only)
    WaitingPage.objects.all().delete()
    answer = searched(client)
    assert LINE not in answer.content.decode()
    assert answer.context["found"].total == 0


def test_after_a_fault_nobody_asks_the_engine_until_one_tries_again(client, home, troubled):
    server = troubled(misbehaving.is_unavailable)
    for _ in range(3):
        searched(client)
    assert len(server.requests) == 1
    breaker.open(timezone.now() - REST)
    for _ in range(3):
        searched(client)
    assert len(server.requests) == 2


def test_a_question_that_is_refused_leaves_the_engine_to_the_next_visitor(client, home, troubled):
    TextPageFactory(title="Skylt")
    server = troubled(misbehaving.refuses_the_question)
    for number in (1, 2):
        answer = searched(client)
        assert LINE in answer.content.decode()
        assert answer.context["found"].total == 1
        assert len(server.requests) == number


def test_a_refused_question_is_an_answer_also_after_a_rest(client, home, troubled):
    TextPageFactory(title="Skylt")
    server = troubled(misbehaving.refuses_the_question)
    breaker.open(timezone.now() - REST)
    for number in (1, 2):
        searched(client)
        assert len(server.requests) == number


def test_while_the_engine_rests_publishing_does_not_ask_it(
    home, troubled, django_capture_on_commit_callbacks
):
    page = TextPageFactory(title="Annat")
    server = troubled(misbehaving.is_unavailable)
    for title in ("Skylt", "Tavla", "Fana"):
        publish(page, title, django_capture_on_commit_callbacks)
    assert len(server.requests) == 1


def test_the_database_answers_while_a_page_has_waited_for_ten_seconds(client, home, troubled):
    TextPageFactory(title="Skylt")
    server = troubled(misbehaving.is_read_only)
    now = timezone.now()
    WaitingPage.objects.let_wait([1], now)
    assert LINE not in searched(client).content.decode()
    server.requests.clear()
    WaitingPage.objects.let_wait([2], now - datetime.timedelta(seconds=11))
    assert LINE in searched(client).content.decode()
    assert server.requests == []


def test_the_database_answers_within_a_second_since_the_engine_has_less_than_half():
    assert engine_client.SEARCH_SECONDS < 0.5


def test_a_search_is_never_sent_twice(troubled):
    server = troubled(misbehaving.is_unavailable)
    with pytest.raises(engine_client.EngineError), engine_client.faults_told():
        engine_client.quickly("search", index="any", size=1)
    assert len(server.requests) == 1


def has_stored(*keys):
    """Has these pages by whatever words are asked for, as an engine that was not told of a change."""

    def behaviour(handler):
        hits = [misbehaving.CANARY, *({"_id": str(key), "_score": 1.0} for key in keys)]
        handler.answer(200, {"timed_out": False, "hits": {"hits": hits}})

    return behaviour


@pytest.mark.parametrize(("number", "total"), [(9_998, 0), (9_999, 1)])
def test_an_answer_that_may_lack_hits_is_the_databases(client, home, troubled, number, total):
    TextPageFactory(title="Skylt")
    troubled(has_stored(*range(10_000_000, 10_000_000 + number)))
    WaitingPage.objects.all().delete()
    found = searched(client).context["found"]
    assert (found.total, found.is_simplified) == (total, False)


def test_a_page_that_waits_is_found_by_the_words_it_has_now(client, home, troubled):
    changed, _ = TextPageFactory(title="Tavla"), TextPageFactory(title="Tavla")
    troubled(has_stored(changed.pk))
    WaitingPage.objects.all().delete()
    WaitingPage.objects.let_wait([changed.pk], timezone.now())
    assert searched(client, "skylt").context["found"].total == 0
    found = searched(client, "tavla").context["found"]
    assert [row.pk for row in found.rows] == [changed.pk]
    assert not found.is_simplified
    WaitingPage.objects.note_sent(WaitingPage.objects.waiting(), timezone.now())
    assert searched(client, "skylt").context["found"].total == 1


def test_withdrawn_consent_to_a_field_counts_at_once(client, home, troubled):
    person = AmbassadorFactory(intro="Skylt")
    ConsentFactory(ambassador=person)
    words = ConsentFactory(ambassador=person, field="egna-ord")
    troubled(has_stored(person.pk))
    WaitingPage.objects.all().delete()
    assert searched(client).context["found"].total == 1
    words.withdrawn_at = timezone.now()
    words.save()
    assert searched(client).context["found"].total == 0
