"""The checker beside the preview: on, with every rule, in Swedish."""

from django.urls import reverse

from mysite.content_checker import SwedishContentChecker
from tests.accounts import client_for, editor
from tests.factories import NewsFactory


def test_the_editor_is_told_in_swedish_and_by_every_rule(home):
    page = NewsFactory()
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = client_for(editor()).get(url).content.decode()
    assert "Anv\\u00e4nd Underrubrik bara under en Rubrik." in html
    assert "runOnly" not in SwedishContentChecker().get_axe_options(None)


def test_wagtails_own_messages_are_all_replaced():
    ours, theirs = SwedishContentChecker.axe_messages, SwedishContentChecker.__base__.axe_messages
    assert set(theirs) <= set(ours)
