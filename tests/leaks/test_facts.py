"""Facts and messages that are not published show nowhere, whatever refers to them."""

import datetime

import pytest
from django.utils import timezone

from handslaget.models import FactFigure
from tests.factories import TextPageFactory
from tests.programme_factories import FactFigureFactory, KeyMessageFactory

from .readers import READERS, client_of

STATES = ("draft", "edited", "unpublished", "expired", "public")
FACT_FIELDS = ("name", "value", "unit", "source", "note")


def words(state):
    return [f"zqref{state}{field}" for field in (*FACT_FIELDS, "text", "explanation")]


def put_in_state(row, state):
    if state == "unpublished":
        row.unpublish()
    if state == "expired":
        past = timezone.now() - datetime.timedelta(minutes=1)
        type(row).objects.filter(pk=row.pk).update(expire_at=past)
    return row


def make(factory, state, fields):
    """A row whose every text is a canary; "edited" is public with a draft that nobody may see."""
    values = {field: f"zqref{state}{field}" for field in fields}
    if state != "edited":
        return put_in_state(factory(live=state != "draft", **values), state)
    row = factory()
    for field, value in values.items():
        setattr(row, field, value)
    row.save_revision()
    return row


def referred_to():
    """Each of them, as running text refers to it and as blocks do."""
    texts, blocks = [], []
    for state in STATES:
        fact = make(FactFigureFactory, state, FACT_FIELDS)
        message = make(KeyMessageFactory, state, ("text", "explanation"))
        texts.append(("text", f'<p>{state}: <embed embedtype="fact" id="{fact.pk}"/></p>'))
        blocks += [("fact_figure", fact), ("key_message", message)]
    return texts, blocks


def page_with_all():
    texts, blocks = referred_to()
    return TextPageFactory(title="Värd kanarie", body=[*texts, *blocks])


def shown(client, address):
    html = client.get(address).content.decode().lower()
    return {word for state in STATES for word in words(state) if word in html}


@pytest.mark.parametrize("reader", READERS)
def test_only_the_published_is_shown(home, reader):
    page, client = page_with_all(), client_of(reader)
    assert shown(client, page.url) == set(words("public"))
    for address in ("/", "/sok/?q=kanarie", "/sok/?q=zqrefdraftvalue", "/sitemap.xml"):
        assert shown(client, address) <= {"zqrefdraftvalue"}  # the searched word, said back


@pytest.mark.parametrize("way", [0, 1], ids=["running text", "blocks"])
def test_without_the_rule_it_leaks(home, client, monkeypatch, way):
    page = TextPageFactory(body=referred_to()[way])
    monkeypatch.setattr(type(FactFigure.objects.all()), "published", lambda facts, _at: facts)
    hidden = {"zqrefdraftvalue", "zqrefunpublishedvalue", "zqrefexpiredvalue"}
    assert hidden <= shown(client, page.url)
