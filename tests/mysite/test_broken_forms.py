"""A form that lost its hidden fields is the sender's fault, not the server's."""

from django.urls import reverse

from home.models import NewsPage
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


def test_the_same_form_with_its_counts_is_saved(home):
    page = NewsFactory()
    assert post(page, news(intro="Ny text.")).status_code == 302
    assert NewsPage.objects.get().get_latest_revision_as_object().intro == "Ny text."
