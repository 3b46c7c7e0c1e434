"""A form that lost its hidden fields is the sender's fault, not the server's."""

import pytest
from django.urls import reverse

from home.models import NewsPage
from mysite.broken_forms import BrokenFormMiddleware
from tests.accounts import client_for, editor
from tests.factories import NewsFactory
from tests.mysite.test_admin_forms import news


def post(page, data):
    client = client_for(editor())
    client.raise_request_exception = False
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)


def test_a_form_without_its_count_of_blocks_is_a_bad_request(home):
    data = {key: value for key, value in news().items() if key != "body-count"}
    assert post(NewsFactory(), data).status_code == 400


def test_a_form_without_any_field_is_a_bad_request(home):
    page = NewsFactory(intro="Kvar.")
    assert post(page, {}).status_code == 400
    assert NewsPage.objects.get().intro == "Kvar."


@pytest.mark.parametrize("count", ["abc", "", "1.5", "9" * 5000, "999999999"])
def test_a_count_of_blocks_that_is_none_is_a_bad_request(home, count):
    assert post(NewsFactory(), {**news(), "body-count": count}).status_code == 400


RELATED = {
    "body-count": "1",
    "body-0-deleted": "",
    "body-0-order": "0",
    "body-0-type": "related_pages",
    "body-0-value-heading": "Mer",
    "body-0-value-pages-count": "1",
    "body-0-value-pages-0-deleted": "",
    "body-0-value-pages-0-order": "0",
}
CHOSEN = "body-0-value-pages-0-value"


@pytest.mark.parametrize("field", ["body-0-order", "body-0-value-pages-count", CHOSEN])
def test_a_block_that_cannot_be_read_is_a_bad_request(home, field):
    data = {**news(), **RELATED, CHOSEN: str(home.pk), field: "x"}
    assert post(NewsFactory(), data).status_code == 400


def test_the_same_block_unbroken_is_saved(home):
    data = {**news(), **RELATED, CHOSEN: str(home.pk)}
    assert post(NewsFactory(), data).status_code == 302


@pytest.mark.parametrize("key", ["abc", "1.5", "\0", "9" * 30, "9" * 5000])
def test_a_chosen_thing_that_no_key_names_is_a_bad_request_or_told_in_words(home, key):
    response = post(NewsFactory(intro="Kvar."), {**news(), "image": key})
    assert response.status_code in {200, 400}
    assert NewsPage.objects.get().intro == "Kvar."


def test_a_rich_text_that_cannot_be_read_is_a_bad_request(home):
    data = {**news(), **RELATED, "body-0-type": "text", "body-0-value": "<p>inte JSON</p>"}
    assert post(NewsFactory(), data).status_code == 400


def test_a_fault_of_our_own_is_not_blamed_on_the_sender():
    assert BrokenFormMiddleware(None).process_exception(None, ValueError("vårt")) is None


def test_the_same_form_with_its_counts_is_saved(home):
    page = NewsFactory()
    assert post(page, news(intro="Ny text.")).status_code == 302
    assert NewsPage.objects.get().get_latest_revision_as_object().intro == "Ny text."
