"""What every answer tells the browser to allow, and that visitors leave no trace."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents.models import Document

from tests import indexes
from tests.accounts import client_for, superuser
from tests.public_site import EMBEDDED, public_addresses
from tests.standing import standing

pytestmark = pytest.mark.indexes

PUBLIC_POLICY = {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "frame-src": ["https://www.youtube-nocookie.com", "https://player.vimeo.com"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
}


@pytest.fixture(scope="module")
def addresses(django_db_setup, django_db_blocker):
    with standing(django_db_blocker), indexes.used():
        yield public_addresses()


def policy(answer):
    directives = answer["Content-Security-Policy"].split(";")
    return {name: values for name, *values in (one.split() for one in directives if one.strip())}


def policy_of(path):
    """The strict policy; only the list for partners' own sites may stand in anybody's frame."""
    return PUBLIC_POLICY | ({"frame-ancestors": ["*"]} if path == EMBEDDED else {})


def test_every_public_address_has_the_strict_policy_and_its_companions(client, addresses, db):
    for path in addresses:
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert policy(answer) == policy_of(path), path
        assert answer["X-Content-Type-Options"] == "nosniff", path
        assert answer["Referrer-Policy"] == "same-origin", path
        assert answer.get("X-Frame-Options") == (None if path == EMBEDDED else "SAMEORIGIN"), path
        assert answer["Cross-Origin-Opener-Policy"] == "same-origin", path
        assert "camera=()" in answer["Permissions-Policy"], path


def test_a_visitor_gets_no_cookie_and_no_answer_varies_on_one(client, addresses, db):
    for path in addresses:
        answer = client.get(path)
        assert not answer.cookies, path
        assert "cookie" not in answer.get("Vary", "").lower(), path


def test_a_visitor_whose_browser_sends_a_stranger_cookie_gets_the_same_answer(
    client, addresses, db
):
    for path in addresses:
        plain = client.get(path).content
        answer = client.get(path, headers={"cookie": "annat=1"})
        assert answer.content == plain, path
        assert not answer.cookies, path


def test_no_public_page_has_script_style_or_handlers_in_its_markup(client, addresses, db):
    for path in addresses:
        page = client.get(path).content.decode()
        assert "<script>" not in page, path
        assert " style=" not in page, path
        assert "<style" not in page, path
        assert " onclick=" not in page, path
        assert "javascript:" not in page, path


def test_an_error_page_has_the_strict_policy_too(client, home):
    answer = client.get("/finns-inte/")
    assert answer.status_code == 404
    assert policy(answer) == PUBLIC_POLICY
    assert not answer.cookies


def test_the_admin_allows_the_inline_code_it_needs_and_nothing_from_elsewhere(home):
    client = client_for(superuser())
    for name in ("wagtailadmin_home", "wagtailadmin_explore_root"):
        allowed = policy(client.get(reverse(name)))
        assert "'unsafe-inline'" in allowed["script-src"]
        assert allowed["frame-ancestors"] == ["'self'"]
        assert allowed["default-src"] == ["'self'"]
        assert allowed["object-src"] == ["'none'"]


@pytest.mark.parametrize("path", ["/administration/", "/adminx/", "/a/admin/", "/ADMIN/"])
def test_an_address_that_looks_like_the_admins_has_the_public_policy(client, home, path):
    assert policy(client.get(path)) == PUBLIC_POLICY


def test_a_document_is_downloaded_and_may_run_nothing(client, home):
    file = ContentFile(b"<script>alert(1)</script>", name="sida.txt")
    document = Document.objects.create(title="Sida", file=file)
    answer = client.get(document.url)
    assert answer["Content-Disposition"].startswith("attachment")
    assert policy(answer)["default-src"] == ["'none'"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert not answer.cookies
