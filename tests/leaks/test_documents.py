"""A document of a closed collection: not named on public pages (test_matrix.py), not handed out."""

import pytest

from .readers import ANONYMOUS, READERS, client_of
from .site import PUBLIC_FILE, SECRET_FILE


def body(answer):
    return b"".join(answer.streaming_content if answer.streaming else [answer.content]).decode()


@pytest.mark.django_db
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("which", ["private", "below private"])
def test_only_who_is_logged_in_gets_it(site, reader, which):
    answer = client_of(reader).get(site.documents[which].url)
    if reader == ANONYMOUS:
        assert answer.status_code == 302
        assert answer["Location"].startswith("/_util/login/?next=/dokument/")
        assert "ETag" not in answer
        assert SECRET_FILE not in body(answer)
    else:
        assert answer.status_code == 200
        assert SECRET_FILE in body(answer)


@pytest.mark.django_db
def test_a_public_one_is_handed_to_everybody(site, client):
    answer = client.get(site.documents["public"].url)
    assert body(answer) == PUBLIC_FILE


@pytest.mark.django_db
@pytest.mark.parametrize(
    "header", ["HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_IF_MATCH", "HTTP_RANGE"]
)
def test_no_header_of_the_request_tells_that_a_closed_file_is_there(site, client, header):
    document = site.documents["private"]
    values = [f'"{document.get_file_hash()}"', "*", "Thu, 01 Jan 2099 00:00:00 GMT", "bytes=0-9"]
    for value in values:
        answer = client.get(document.url, **{header: value})
        assert answer.status_code == 302
        assert "ETag" not in answer
        assert "Last-Modified" not in answer


@pytest.mark.django_db
def test_the_right_file_name_is_needed(site, client):
    document = site.documents["public"]
    assert client.get(f"/dokument/{document.pk}/annat.txt").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("which", ["private", "public"])
def test_files_are_not_handed_out_behind_the_view(site, client, which):
    assert client.get(f"/media/{site.documents[which].file.name}").status_code == 404
