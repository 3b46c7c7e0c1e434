"""The editor's way: make a source, look, approve; and what the list says of it."""

import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from events.models import EventPage, EventSource
from events.sources import approving, importing
from tests.accounts import client_for, editor, superuser
from tests.factories import CalendarFactory, EventFactory, OrganisationFactory, section

from .calendars import calendar, event
from .factories import SourceFactory, answers, bring_in

FORM = {
    "name": "Exempel: Båtklubben",
    "homepage": "https://example.org/",
    "address": "https://example.org/kalender.ics",
    "publishing": "direkt",
    "is_scheduled": "on",
    "responsible": "Kommunledningskontoret",
    "deputy": "Näringslivsverksamheten",
}
SOON = f"{datetime.date.today() + datetime.timedelta(days=20):%Y%m%d}T180000"  # noqa: DTZ011


@pytest.fixture
def client(home):
    section(CalendarFactory)
    return client_for(editor())


@pytest.fixture
def serve(monkeypatch):
    """Let the admin's reading get these bytes."""

    asked = importing.asked

    def given(content):
        def without_network(source, at, ask, **kwargs):
            return asked(source, at, answers(content), **kwargs)

        monkeypatch.setattr(importing, "asked", without_network)

    return given


def preview(source):
    return reverse("kalenderkallor:preview", args=[source.pk])


def add(client, **changes):
    return client.post(reverse("kalenderkallor:add"), {**FORM, **changes})


def test_a_new_source_leads_to_the_looking_and_brings_nothing_in(client):
    response = add(client)
    source = EventSource.objects.get()
    assert response.url == preview(source)
    assert source.approved_at is None
    assert list(importing.due()) == []
    assert "Hämta nu" in client.get(response.url).content.decode()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://example.org/a.ics", "https://"),
        ("https://a:b@example.org/a.ics", "lösenord"),
        ("https://example.org:8080/a.ics", "port"),
        ("en kalender", "https://"),
        ("", "adress eller ladda upp"),
        ("https://[::1/", "felskriven"),
    ],
)
def test_an_address_that_is_not_https_is_refused_in_words(client, address, words):
    response = add(client, address=address)
    assert response.status_code == 200
    assert words in response.content.decode()
    assert not EventSource.objects.exists()


def test_a_webcal_address_becomes_the_same_over_https(client):
    add(client, address=" webcal://example.org/a.ics ")
    assert EventSource.objects.get().address == "https://example.org/a.ics"


def test_a_file_is_kept_looked_through_and_brought_in_by_the_real_child(client):
    file = SimpleUploadedFile("b.ics", calendar(event(start=SOON), event(uid="b", start="x")))
    add(client, address="", upload=file)
    source = EventSource.objects.get()
    shown = client.post(preview(source))
    page = shown.content.decode()
    assert "Nya: 1." in page
    assert "Kväll: Startdatum saknas" in page
    assert not EventPage.objects.exists()
    client.post(preview(source), {"digest": shown.context["plan"].digest})
    assert EventPage.objects.get().live
    source.refresh_from_db()
    assert source.approved_by.username == "redaktör"
    assert (source.made, source.left_out, source.kept.pending) == (1, 1, None)


def test_too_large_a_file_is_refused(client):
    response = add(client, address="", upload=SimpleUploadedFile("b.ics", b"a" * 2_097_153))
    assert "högst 2 MB" in response.content.decode()


def test_both_an_address_and_a_file_is_refused(client):
    response = add(client, upload=SimpleUploadedFile("b.ics", b"a"))
    assert "inte båda" in response.content.decode()


def test_an_address_takes_the_place_of_a_file_and_a_file_of_an_address(client):
    source = SourceFactory(address="", file_name="a.ics", file_digest="abc")
    source.keep(file=b"a")
    edit = reverse("kalenderkallor:edit", args=[source.pk])
    client.post(edit, FORM)
    source.refresh_from_db()
    assert (source.address, source.file_name, source.approved_at) == (FORM["address"], "", None)
    assert source.kept.file is None
    client.post(edit, {**FORM, "address": "", "upload": SimpleUploadedFile("b.ics", b"b")})
    source.refresh_from_db()
    assert (source.address, source.file_name, bytes(source.kept.file)) == ("", "b.ics", b"b")


def test_another_address_is_looked_through_anew(client):
    source = SourceFactory(etag='"abc"')
    edit = reverse("kalenderkallor:edit", args=[source.pk])
    client.post(edit, {**FORM, "address": source.address})
    source.refresh_from_db()
    assert source.approved_at
    client.post(edit, {**FORM, "address": "https://example.org/annan.ics"})
    source.refresh_from_db()
    assert (source.approved_at, source.etag) == (None, "")


def test_what_is_approved_is_what_was_looked_at(client, serve):
    source = SourceFactory(approved_at=None)
    serve(calendar(event(start=SOON)))
    seen = client.post(preview(source)).context["plan"].digest
    serve(calendar(event(start=SOON, title="Utbytt")))
    client.post(preview(source))
    response = client.post(preview(source), {"digest": seen})
    assert "Något har ändrats" in response.content.decode()
    assert not EventPage.objects.exists()


def test_an_approval_that_was_never_looked_at_brings_nothing_in(client):
    source = SourceFactory(approved_at=None)
    response = client.post(preview(source), {"digest": "x"})
    assert response.status_code == 200
    source.refresh_from_db()
    assert source.approved_at is None


def test_the_preview_tells_what_changes_what_is_withdrawn_and_what_is_locked(client, serve):
    source = SourceFactory()
    kept = [event(uid=f"kvar-{n}", title=f"Kvar {n}", start=SOON) for n in range(4)]
    bring_in(
        source, calendar(event(start=SOON), event(uid="b", start=SOON), *kept), at=timezone.now()
    )
    page = EventPage.objects.filter(title="Kväll").first()
    page.intro = "Egen ingress."
    page.save_revision().publish()
    series = event("RRULE:FREQ=WEEKLY;COUNT=3", uid="c", start=SOON, title="Ny serie")
    serve(calendar(event(start=SOON, title="Natt"), series, *kept))
    shown = client.post(preview(source)).content.decode()
    for words in (
        *("Nya: 1. Ändrade: 1. Återkallade av källan: 1.", "Ändras: rubrik.", "Återkallat"),
        *("Ni har själva ändrat ingress", "Varje "),
    ):
        assert words in shown


def test_a_source_with_very_many_events_is_left_to_the_schedule(client, serve, monkeypatch):
    monkeypatch.setattr(approving, "MOST_AT_ONCE", 1)
    source = SourceFactory(approved_at=None)
    serve(calendar(event(start=SOON), event(uid="b", start=SOON)))
    seen = client.post(preview(source)).context["plan"].digest
    response = client.post(preview(source), {"digest": seen}, follow=True)
    assert "nästa schemalagda hämtning" in response.content.decode()
    assert not EventPage.objects.exists()
    call_command("fetch_sources", verbosity=0)
    assert EventPage.objects.count() == 2


def test_a_fault_is_shown_and_kept_in_the_list(client, serve):
    source = SourceFactory()
    serve(b"<html>")
    assert "webbsida" in client.post(preview(source)).content.decode()
    assert "webbsida" in client.get(reverse("kalenderkallor:index")).content.decode()


def test_text_from_outside_is_shown_as_text(client, serve):
    source = SourceFactory()
    serve(calendar(event(uid="b", start="x", title='a &lt;img src=x&gt; " b'), event(start=SOON)))
    assert "<img src=x" not in client.post(preview(source)).content.decode()


def test_the_command_tells_each_sources_result(home, capsys, serve):
    section(CalendarFactory)
    SourceFactory(name="Den ena")
    serve(calendar(event(start=SOON)))
    call_command("fetch_sources")
    assert capsys.readouterr().out == "Den ena: klart\n"
    serve(b"")
    call_command("fetch_sources")
    assert capsys.readouterr().out == "Den ena: Det är ingen kalender.\n"


def test_a_fault_in_one_source_does_not_stop_the_next(home, serve, monkeypatch):
    section(CalendarFactory)
    SourceFactory(name="A"), SourceFactory(name="B")
    serve(calendar(event(start=SOON)))
    plan_of = importing.plan_of

    def breaks_once(source, reply, at):
        if source.name == "A":
            raise RuntimeError("oväntat")
        return plan_of(source, reply, at)

    monkeypatch.setattr(importing, "plan_of", breaks_once)
    call_command("fetch_sources", verbosity=0)
    assert EventSource.objects.get(name="A").fault
    assert EventSource.objects.get(name="B").made == 1


def test_deleting_a_source_leaves_its_events(home):
    source = SourceFactory(organisation=OrganisationFactory())
    bring_in(source, calendar(event()))
    client_for(superuser()).post(reverse("kalenderkallor:delete", args=[source.pk]))
    assert not EventSource.objects.exists()
    assert EventPage.objects.get().live


def test_an_editor_of_an_imported_event_learns_what_follows_the_source(client):
    source = SourceFactory(name="Båtklubben <3")
    bring_in(source, calendar(event()))
    page = EventPage.objects.get()
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert "Evenemanget kommer från Båtklubben &lt;3." in client.get(edit).content.decode()
    page.title = "Egen rubrik"
    page.save_revision().publish()
    bring_in(source, calendar(event(title="Natt")))
    assert "Ni har redan ändrat rubrik." in client.get(edit).content.decode()
    own = reverse("wagtailadmin_pages:edit", args=[EventFactory().pk])
    assert "Evenemanget kommer från" not in client.get(own).content.decode()


def test_an_editor_can_let_the_source_decide_again(client):
    source = SourceFactory()
    bring_in(source, calendar(event()))
    page = EventPage.objects.get()
    page.title = "Egen rubrik"
    page.save_revision().publish()
    bring_in(source, calendar(event(title="Natt")))
    row = source.sourced.get()
    shown = client.get(preview(source)).content.decode()
    assert "Ändrat av er" in shown
    release = reverse("kalenderkallor:release", args=[row.pk])
    assert release in shown
    assert client.post(release).url == preview(source)
    bring_in(source, calendar(event(title="Natt")))
    assert EventPage.objects.get().title == "Natt"
    assert "Ändrat av er" not in client.get(preview(source)).content.decode()
    assert client.post(reverse("kalenderkallor:release", args=[row.pk + 1])).status_code == 404
