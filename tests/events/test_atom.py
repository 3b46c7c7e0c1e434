"""The Atom feed: a name for ever, the moment of the last change, and words for a reader of news."""

import datetime
from xml.etree import ElementTree

from events.models import DateChange
from events.status import EventStatus
from tests.factories import ArenaFactory, EventFactory, OrganisationFactory, VenueFactory

ATOM = "{http://www.w3.org/2005/Atom}"
LONG_AGO = datetime.date(2020, 1, 2)


def root_of(client, query=""):
    return ElementTree.fromstring(client.get(f"/kalender.atom{query}").content)  # noqa: S314  our own


def entries(client):
    return root_of(client).findall(f"{ATOM}entry")


def test_an_entry_keeps_its_name_and_tells_of_its_change(client, home):
    event = EventFactory(title="Frukost")
    (before,) = entries(client)
    name, _, host = event.calendar_entry.uid.partition("@")
    created = event.calendar_entry.created.date().isoformat()
    assert before.findtext(f"{ATOM}id") == f"tag:{host},{created}:{name}"
    event.title, event.slug = "Morgonmöte", "morgonmote"
    event.save_revision().publish()
    (after,) = entries(client)
    assert after.findtext(f"{ATOM}id") == before.findtext(f"{ATOM}id")
    assert after.findtext(f"{ATOM}title") == "Morgonmöte"
    assert after.findtext(f"{ATOM}updated") >= before.findtext(f"{ATOM}updated")
    assert after.find(f"{ATOM}link").get("href").endswith("/kalender/morgonmote/")


def test_the_feed_names_itself_its_page_and_its_author(client, home):
    ArenaFactory(slug="frukostmote", name="Frukostmöte")
    root = root_of(client, "?arena=frukostmote")
    assert root.findtext(f"{ATOM}title") == "Mötesplats Askersund: Frukostmöte"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {
        "self": "http://localhost/kalender.atom?arena=frukostmote",
        "alternate": "http://localhost/kalender/?arena=frukostmote",
    }
    assert root.findtext(f"{ATOM}id") == links["self"]
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Askersunds kommun"
    assert root.findtext(f"{ATOM}updated")


def test_it_tells_of_what_is_ahead_only(client, home):
    EventFactory(title="Har varit", starts_on=LONG_AGO)
    EventFactory(title="Kommer")
    assert [entry.findtext(f"{ATOM}title") for entry in entries(client)] == ["Kommer"]


def test_the_summary_says_when_where_and_who(client, home):
    EventFactory(
        venue=VenueFactory(name="Exempel: ladan"),
        organisation=OrganisationFactory(title="Exempel AB"),
        intro="Vi ses & <äter>.",
    )
    (entry,) = entries(client)
    lines = entry.findtext(f"{ATOM}summary").replace("\xa0", " ").split("<br>")
    assert lines == [
        "Måndag 2 mars 2099 kl. 7.30–9.00",
        "Exempel: ladan",
        "Arrangör: Exempel AB",
        "Vi ses &amp; &lt;äter&gt;.",
    ]


def test_a_series_says_its_rhythm_its_next_date_and_what_is_off(client, home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=3")
    first = DateChange(
        original_on=event.starts_on, status=EventStatus.CANCELLED, note="Talaren är sjuk."
    )
    event.date_changes.add(first)
    event.save_revision().publish()
    (entry,) = entries(client)
    lines = entry.findtext(f"{ATOM}summary").replace("\xa0", " ").split("<br>")
    assert lines[:3] == [
        "Varje måndag",
        "Måndag 9 mars 2099 kl. 7.30–9.00",
        "Inställt: Måndag 2 mars 2099 kl. 7.30–9.00. Talaren är sjuk.",
    ]
