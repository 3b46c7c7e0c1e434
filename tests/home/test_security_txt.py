"""/.well-known/security.txt has what RFC 9116 demands."""

import datetime

from django.utils import timezone

from tests.factories import ContactPageFactory, ContactPointFactory

URL = "/.well-known/security.txt"


def fields(answer):
    return dict(line.split(": ", 1) for line in answer.content.decode().splitlines())


def test_the_main_contact_is_the_one_to_tell(client, home, settings):
    settings.SITE_URL = "https://www.exempel.se"
    ContactPointFactory(email="annan@exempel.se")
    ContactPointFactory(email="lots@exempel.se", is_main=True)
    answer = client.get(URL)
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert fields(answer)["Contact"] == "mailto:lots@exempel.se"
    assert fields(answer)["Canonical"] == "https://www.exempel.se/.well-known/security.txt"


def test_it_expires_within_a_year_and_not_soon(client, home):
    ContactPointFactory(email="lots@exempel.se", is_main=True)
    expires = datetime.datetime.fromisoformat(fields(client.get(URL))["Expires"])
    ahead = expires - timezone.now()
    assert datetime.timedelta(days=178) < ahead < datetime.timedelta(days=181)


def test_without_an_address_the_contact_page_is_the_way(client, home):
    ContactPointFactory(is_main=True)
    assert client.get(URL).status_code == 404
    ContactPageFactory()
    assert fields(client.get(URL))["Contact"] == "http://localhost/kontakt/"
