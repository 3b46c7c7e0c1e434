"""The pages for what goes wrong: Swedish, helpful, never dependent on what broke."""

import re

import pytest
from django.contrib.staticfiles import finders
from django.core.exceptions import PermissionDenied
from django.template import engines
from django.test import Client
from django.views import defaults

from tests.factories import TextPageFactory


def without_context(name):
    return engines["django"].get_template(name).render()


def test_a_wrong_address_gets_a_search_field_and_ways_on(client, home):
    TextPageFactory(title="Samarbeta", show_in_menus=True)
    response = client.get("/finns-inte/")
    html = response.content.decode()
    assert response.status_code == 404
    assert "Här tar stigen slut" in html
    assert 'action="/sok/"' in html
    assert html.count("Samarbeta") > 2


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_the_page_for_a_broken_site_stands_alone(name, django_db_blocker):
    with django_db_blocker.block():
        text = without_context(name)
    assert '<html lang="sv">' in text
    assert re.search(r"<title>\w.+ – Mötesplats Askersund</title>", text)
    files = re.findall(r'(?:href|src)="/static/([^"]+)"', text)
    assert len(files) == 3
    assert all(finders.find(file) for file in files)


def test_the_500_page_needs_no_database(rf, django_db_blocker):
    with django_db_blocker.block():
        response = defaults.server_error(rf.get("/"))
    assert response.status_code == 500
    assert "Något gick fel hos oss" in response.content.decode()


def test_a_host_that_is_not_ours_is_refused_in_swedish(client, home):
    response = client.get("/", headers={"host": "ond.example"})
    assert response.status_code == 400
    assert "Adressen gick inte att läsa" in response.content.decode()


def test_a_closed_door_says_so(rf, home):
    response = defaults.permission_denied(rf.get("/"), PermissionDenied())
    assert response.status_code == 403
    assert "Den här dörren är låst" in response.content.decode()


def test_a_form_without_its_token_is_explained(home):
    strict = Client(enforce_csrf_checks=True)
    response = strict.post("/admin/login/", {"username": "a", "password": "b"})
    assert response.status_code == 403
    assert "<title>Formuläret hann bli gammalt –" in response.content.decode()
