"""A real engine that hangs: frozen by its own start command, and thawed again."""

import contextlib
import io
import os
import subprocess

import pytest
from django.core.management import call_command
from django.urls import reverse

from search.engines.breaker import breaker
from search.models import WaitingPage
from tests import search_engine
from tests.factories import TextPageFactory

SERVER = os.environ.get("ELASTICSEARCH_SERVER", "")
LINE = "Sökningen är förenklad just nu."

pytestmark = [
    pytest.mark.elasticsearch,
    pytest.mark.indexes,
    pytest.mark.skipif(not SERVER, reason="needs ELASTICSEARCH_SERVER, which can pause the engine"),
]


@contextlib.contextmanager
def paused():
    subprocess.run([SERVER, "pause"], check=True)  # noqa: S603  the command that whoever runs the tests names
    try:
        yield
    finally:
        subprocess.run([SERVER, "resume"], check=True)  # noqa: S603  the command that whoever runs the tests names


def test_while_the_engine_hangs_all_goes_on_and_afterwards_it_is_as_before(
    client, home, django_capture_on_commit_callbacks
):
    page = TextPageFactory(title="Annat")
    with search_engine.as_in_production():
        call_command("reconcile_search", rebuild=True, stdout=io.StringIO())
        with paused():
            assert LINE in client.get(reverse("search"), {"q": "annat"}).content.decode()
            page.title = "Skylt"
            breaker.close()  # so that publishing meets the hung engine too
            with django_capture_on_commit_callbacks(execute=True):
                page.save_revision().publish()
            answer = client.get(reverse("search"), {"q": "skylt"})
        assert LINE in answer.content.decode()
        assert answer.context["found"].total == 1
        assert WaitingPage.objects.waiting().count() == 1
        said = io.StringIO()
        call_command("reconcile_search", stdout=said)
        assert "Skiljer kvar: 0." in said.getvalue()
        breaker.close()  # or 15 seconds go by
        assert LINE not in client.get(reverse("search"), {"q": "skylt"}).content.decode()
