"""The ambassadors' list and page show what each person has agreed to, and nothing else."""

import pytest
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    OrganisationFactory,
    PlaceFactory,
    SectorFactory,
)

SECRETS = {
    "egna-ord": ["Kortord", "Långord"],
    "organisation": ["Exempelföretaget"],
    "ort": ["Exempelbyn"],
    "portratt": ["portratt-fil"],
}


def person():
    portrait = get_image_model().objects.create(
        title="Porträtt", file=get_test_image_file("portratt-fil.png")
    )
    return AmbassadorFactory(
        title="Exempel Ek",
        intro="Kortord.",
        statement="Långord.",
        organisation=OrganisationFactory(title="Exempelföretaget"),
        place=PlaceFactory(slug="byn", name="Exempelbyn"),
        portrait=portrait,
    )


def texts(client, page):
    """The page itself, the list, and the list in search of each secret."""
    addresses = [page.url, "/ambassadorer/"]
    return [client.get(address).content.decode() for address in addresses]


def test_without_consent_to_the_name_there_is_no_page_and_no_card(home, client):
    page = person()
    for field in SECRETS:
        ConsentFactory(ambassador=page, field=field)
    assert client.get(page.url).status_code == 404
    assert "Exempel Ek" not in client.get("/ambassadorer/").content.decode()


def test_consent_to_the_name_alone_shows_nothing_more(home, client):
    page = person()
    ConsentFactory(ambassador=page, field="namn")
    for html in texts(client, page):
        assert "Exempel Ek" in html
        assert not [secret for secrets in SECRETS.values() for secret in secrets if secret in html]


@pytest.mark.parametrize("field", SECRETS)
def test_each_consent_shows_its_own_field_until_it_is_withdrawn(home, client, field):
    page = person()
    ConsentFactory(ambassador=page, field="namn")
    record = ConsentFactory(ambassador=page, field=field)
    html = client.get(page.url).content.decode()
    assert {name for name, secrets in SECRETS.items() if secrets[0] in html} == {field}
    record.withdrawn_at = timezone.now()
    record.save()
    assert SECRETS[field][0] not in client.get(page.url).content.decode()


@pytest.mark.parametrize(
    ("field", "query"), [("egna-ord", "ord=långord"), ("ort", "ord=exempelbyn"), ("ort", "ort=byn")]
)
def test_a_filter_finds_only_what_may_be_shown(home, client, field, query):
    page = person()
    ConsentFactory(ambassador=page, field="namn")
    assert client.get(f"/ambassadorer/?{query}").context["listing"].count == 0
    ConsentFactory(ambassador=page, field=field)
    assert client.get(f"/ambassadorer/?{query}").context["listing"].count == 1


def test_a_place_that_may_not_be_shown_is_no_option(home, client):
    page = person()
    ConsentFactory(ambassador=page, field="namn")
    assert "Exempelbyn" not in client.get("/ambassadorer/").content.decode()
    page.sectors.add(SectorFactory(name="Exempelbransch"))
    page.save_revision().publish()
    assert "Exempelbransch" in client.get("/ambassadorer/").content.decode()


@pytest.mark.parametrize("live", [True, False])
def test_the_organisation_is_named_only_when_its_page_is_open(home, client, live):
    page = person()
    for field in ("namn", "organisation"):
        ConsentFactory(ambassador=page, field=field)
    if not live:
        page.organisation.unpublish()
    assert ("Exempelföretaget" in client.get(page.url).content.decode()) == live


def test_the_page_is_eight_queries(home, client, django_assert_num_queries):
    page = person()
    for field in ("namn", *SECRETS):
        ConsentFactory(ambassador=page, field=field)
    client.get(page.url)
    with django_assert_num_queries(8):
        assert client.get(page.url).status_code == 200
