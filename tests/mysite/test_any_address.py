"""Whatever stands in the address bar, the answer is a page and never a fault of the server."""

from urllib.parse import urlencode

import pytest
from django.urls import reverse

from tests import indexes
from tests.accounts import client_for, superuser
from tests.public_site import public_addresses
from tests.standing import standing

pytestmark = pytest.mark.indexes

PATHS = [
    "/%00",
    "/a%00b/",
    "/%ff%fe/",
    "/%c3%28/",
    f"/{'a' * 10_000}/",
    f"/{'a/' * 500}",
    "/..%2f..%2fetc%2fpasswd",
    "/../../etc/passwd",
    "/%2e%2e/",
    "//evil.example/",
    "///evil.example",
    "/%5cevil.example/",
    "/\\evil.example",
    "/%0d%0aSet-Cookie:%20a=b/",
    "/?%00=%00",
    "/kalender/%00/",
    "/kalender/manad/0/0/",
    "/kalender/manad/99999/13/",
    "/kalender/manad/2026/00/",
    "/kalender/arkiv/9999999999/",
    "/kalender/%F0%9F%90%9F.ics",
    "/finns-inte.ics",
    f"/{'a' * 5000}.ics",
    "/dokument/0/a.pdf",
    "/dokument/99999999999999999999999/a.pdf",
    "/dokument/1/%00.pdf",
    "/_util/authenticate_with_password/1/99999999999999999999/",
    "/sitemap.xml?p=abc",
    "/sok",
    "/.well-known/",
    "/.env",
    "/{{7*7}}/",
    "/%E2%80%AEhtml/",
]
PARAMETERS = [
    f"sida={'9' * 5000}&ord=%00",
    "sida=-1&ord=%ff&typ=%ff&lage=%00&bransch=%27&ort[]=1&_connector=OR&pk__in=1",
    "sida=%00&ord=%22&" + "&".join(f"a{n}={n}" for n in range(900)),
    f"ord={'a' * 8000}&%00=%00&=&&;;&fran=2026-99-99&till=nej&next=//evil.example",
]


@pytest.fixture(scope="module")
def addresses(django_db_setup, django_db_blocker):
    with standing(django_db_blocker), indexes.used():
        yield public_addresses()


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path[:40])
def test_a_strange_address_is_refused_or_shown_but_breaks_nothing(client, home, path):
    answer = client.get(path)
    assert answer.status_code in {200, 301, 302, 400, 404, 405}
    assert stays(answer.get("Location", "/"))


def test_no_parameters_break_any_public_address(client, addresses, db):
    for path in addresses:
        joint = "&" if "?" in path else "?"
        for query in PARAMETERS:
            answer = client.get(f"{path}{joint}{query}")
            assert answer.status_code in {200, 400, 404}, (path, query[:60])
            assert "evil.example" not in answer.get("Location", "")


def test_no_method_breaks_any_public_address(client, addresses, db):
    for path in addresses:
        for method in ("post", "put", "delete", "patch", "options", "trace"):
            answer = getattr(client, method)(path)
            assert answer.status_code in {200, 400, 403, 404, 405}, (method, path)


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "a b", "[::1", "x" * 300]
)
def test_a_host_that_is_not_ours_is_refused(client, home, host):
    assert client.get("/", headers={"host": host}).status_code == 400


def test_a_forwarded_host_changes_nothing(client, home):
    plain = client.get("/").content
    for name in ("x-forwarded-host", "x-original-url", "x-rewrite-url", "forwarded"):
        assert client.get("/", headers={name: "evil.example"}).content == plain


def test_a_wrong_address_gets_help_in_swedish(client, home):
    page = client.get("/finns-inte/").content.decode()
    assert '<html lang="sv">' in page
    assert 'action="/sok/"' in page
    assert 'href="/"' in page


def stays(location):
    """Whether a browser that is sent there stays on the site."""
    return location.startswith("/") and location[1:2] not in {"/", "\\", "\t"}


ELSEWHERE = [
    "//evil.example/",
    "https://evil.example/",
    "https:evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "///evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    " //evil.example",
    "http:///evil.example",
]


@pytest.mark.parametrize("target", ELSEWHERE)
@pytest.mark.parametrize("name", ["wagtailadmin_login", "wagtailcore_login"])
def test_the_login_leads_nowhere_else(client, home, name, target):
    superuser()
    answer = client.post(
        f"{reverse(name)}?{urlencode({'next': target})}",
        {"username": "chef", "password": "losenord", "next": target},
    )
    assert answer.status_code == 302
    assert stays(answer["Location"])


@pytest.mark.parametrize("target", ELSEWHERE)
def test_the_logout_leads_nowhere_else(home, target):
    answer = client_for(superuser()).post(reverse("wagtailadmin_logout"), {"next": target})
    assert stays(answer["Location"])


@pytest.mark.parametrize("path", ["//evil.example", "/%2fevil.example", "/%5cevil.example"])
def test_the_added_slash_leads_nowhere_else(client, home, path):
    assert stays(client.get(path).get("Location", "/"))
