"""A page's own address: gone, a way to log in, or the page, by who asks; never a word too much."""

import pytest

from . import canaries, surfaces
from .readers import ANONYMOUS, MEMBER, READERS, client_of

GONE = {"draft", "scheduled", "expired", "unpublished", "deleted", "noconsent"}
TAKEN_DOWN = {"expired", "unpublished"}  # everyone could read these once, so they are gone
KINDS = list(canaries.FACTORIES)
WITHOUT_ADDRESS = ("title", "intro", "body", "alt", "tag")


def path_of(site, state, kind):
    page = site.pages[state, kind]
    if page:
        return page.url
    return site.pages["public", kind].url.replace("zqpublic", f"zq{state}")


def expected(state, reader):
    """The status that the reader gets at a page in this state."""
    if state in GONE:
        return 404
    if state in {"login", "childofprivate"}:
        return 302 if reader == ANONYMOUS else 200
    if state == "group":
        return 200 if reader == MEMBER else 302
    return 200


def shown(answer, state, kind):
    text = surfaces.text_of(answer)
    return [name for name in WITHOUT_ADDRESS if canaries.word(state, kind, name) in text]


@pytest.mark.django_db
@pytest.mark.parametrize("reader", READERS)
def test_only_who_may_see_the_page_gets_it(site, reader):
    client = client_of(reader)
    wrong = []
    for state, kind in canaries.STATES:
        answer = client.get(path_of(site, state, kind))
        may_see = answer.status_code == 200 and state not in {"edited", "password"}
        if answer.status_code != expected(state, reader):
            wrong.append((state, kind, answer.status_code))
        if bool(shown(answer, state, kind)) != may_see:
            wrong.append((state, kind, "shows", shown(answer, state, kind)))
    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize("reader", READERS)
def test_an_event_that_is_not_open_to_all_has_no_calendar_file(site, reader):
    client = client_of(reader)
    for state, kind in canaries.STATES:
        if kind in {"event", "pastevent"} and state != "edited":
            path = f"{path_of(site, state, kind).rstrip('/')}.ics"
            answer = client.get(path)
            assert answer.status_code == (410 if state in TAKEN_DOWN else 404), path
            assert shown(answer, state, kind) == [], path


@pytest.mark.django_db
def test_the_way_to_log_in_is_on_the_site_itself(site, client):
    answer = client.get(path_of(site, "login", "text"))
    assert answer["Location"].startswith("/_util/login/?next=/")


@pytest.mark.django_db
def test_a_wrong_page_password_opens_nothing(site, client):
    page = site.pages["password", "text"]
    restriction = page.get_view_restrictions().get()
    answer = client.post(
        f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/",
        {"password": "fel", "return_url": "//evil.example/"},
    )
    assert answer.status_code == 200
    assert shown(answer, "password", "text") == []
