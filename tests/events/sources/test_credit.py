"""What a reader of the page learns of where it comes from."""

import datetime

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.models import SourcedEvent
from tests.factories import EventFactory

from .calendars import calendar, event
from .factories import AT, SourceFactory, bring_in


def page_of(client, row):
    return client.get(row.event.url).content.decode()


def test_the_source_is_named_with_a_link_to_the_event_there(client, home):
    source = SourceFactory(name="Båtklubben & vänner")
    bring_in(source, calendar(event("URL:https://example.org/kvall?a=1&b=2")))
    html = page_of(client, SourcedEvent.objects.get())
    assert "Båtklubben &amp; vänner</a>" in html
    assert 'href="https://example.org/kvall?a=1&amp;b=2"' in html


def test_without_an_address_of_its_own_the_link_leads_to_the_sources_site(client, home):
    bring_in(SourceFactory(homepage="https://bat.example/"), calendar(event("URL:javascript:x")))
    html = page_of(client, SourcedEvent.objects.get())
    assert 'href="https://bat.example/"' in html
    assert "javascript:x" not in html


def test_what_the_source_no_longer_lists_is_said_until_it_is_over(client, home):
    bring_in(SourceFactory(), calendar(event()))
    row = SourcedEvent.objects.get()
    assert "Finns inte längre hos källan" not in page_of(client, row)
    SourcedEvent.objects.update(withdrawn_at=AT)
    assert "Finns inte längre hos källan" in page_of(client, row)
    past = EventFactory(starts_on=timezone.localdate() - datetime.timedelta(days=9))
    SourcedEvent.objects.update(event=past)
    row.refresh_from_db()
    assert "Finns inte längre hos källan" not in page_of(client, row)


def test_our_own_event_names_no_source(client, home):
    assert "Källa" not in client.get(EventFactory().url).content.decode()


def test_no_tag_of_a_stranger_reaches_the_page(client, home):
    hostile = "&lt;script&gt;alert(1)&lt;/script&gt;<img src=x onerror=alert(1)>"
    lines = (
        f"DESCRIPTION:{hostile}\\n\\n{hostile}\nLOCATION:{hostile}\nURL:https://x.example/'onclick"
    )
    bring_in(SourceFactory(), calendar(event(lines, title=f"A{hostile}")))
    html = page_of(client, SourcedEvent.objects.get())
    assert "alert(1)" not in html
    assert "onerror" not in html


def test_the_source_costs_no_query(client, home, django_assert_num_queries):
    own = EventFactory()
    client.get(own.url)
    with CaptureQueriesContext(connection) as of_our_own:
        client.get(own.url)
    bring_in(SourceFactory(), calendar(event()))
    row = SourcedEvent.objects.select_related("event").get()
    with django_assert_num_queries(len(of_our_own)):
        client.get(row.event.url)
