"""How the site reaches its engine, as far as that shows without one."""

import subprocess
import sys
from urllib.parse import urlparse

import pytest

from mysite.settings.search_engine import backends

WITH_PASSWORD = "https://site:p%40ss%3Aw@search.example"


@pytest.fixture
def made(settings):
    from search.backends.elasticsearch import ElasticsearchBackend  # noqa: PLC0415  see search/tasks.py

    def make(url):
        params = backends(url)["elasticsearch"]
        return ElasticsearchBackend({key: params[key] for key in params if key != "BACKEND"})

    return make


def test_name_and_password_may_hold_any_sign(made):
    [config] = made(WITH_PASSWORD).hosts
    assert (config["scheme"], config["host"], config["port"]) == ("https", "search.example", 443)
    options = made(WITH_PASSWORD)._get_options_from_host_urls([urlparse(WITH_PASSWORD)])
    assert options["basic_auth"] == ("site", "p@ss:w")


def test_without_an_address_the_client_is_not_even_loaded():
    code = (
        "import django, sys; django.setup(); import search.views, search.tasks, search.checks; "
        "sys.exit('elasticsearch' in sys.modules)"
    )
    environment = {"DJANGO_SETTINGS_MODULE": "mysite.settings.test", "ELASTICSEARCH_URL": ""}
    command = [sys.executable, "-c", code]
    assert subprocess.run(command, env=environment, check=False).returncode == 0  # noqa: S603  our own
