"""Production does not start half set up, and says all that is missing at once."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from mysite.settings.completeness import refuse_half_set_up
from mysite.settings.environment import TABLE


@pytest.fixture
def complete(tmp_path):
    return {name: default for name, (_, default) in TABLE.items()} | {
        "SECRET_KEY": "hemlig" * 9,
        "ALLOWED_HOSTS": ["motesplats.example"],
        "SITE_URL": "https://motesplats.example",
        "EMAIL_URL": "smtp+tls://user:password@mail.example:587",
        "DEFAULT_FROM_EMAIL": "webbplatsen@motesplats.example",
        "MEDIA_ROOT": str(tmp_path),
    }


def test_a_complete_environment_is_accepted(complete):
    assert refuse_half_set_up(complete) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALLOWED_HOSTS", [".example"]),
        ("ALLOWED_HOSTS", ["annan.example", "MOTESPLATS.example"]),
        ("SITE_URL", "https://motesplats.example/"),
        ("SITE_URL", "https://motesplats.example:443"),
        ("DEFAULT_FROM_EMAIL", "Mötesplatsen <webbplatsen@motesplats.example>"),
    ],
)
def test_what_can_be_told_in_several_ways_is_accepted(complete, name, value):
    assert refuse_half_set_up(complete | {name: value}) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "hemlig" * 8),
        ("SECRET_KEY", "k" * 60),
        ("SECRET_KEY", "django-insecure-" + "hemlig" * 9),
        ("ALLOWED_HOSTS", []),
        ("ALLOWED_HOSTS", ["*"]),
        ("SITE_URL", "http://motesplats.example"),
        ("SITE_URL", "https://"),
        ("SITE_URL", "https://[::1"),
        ("SITE_URL", "https://127.0.0.1"),
        ("SITE_URL", "https://10.0.0.1"),
        ("SITE_URL", "https://localhost"),
        ("SITE_URL", "https://motesplats.example/sida"),
        ("SITE_URL", "https://motesplats.example:8443"),
        ("ALLOWED_HOSTS", ["annan.example"]),
        ("EMAIL_URL", "consolemail://"),
        ("DEFAULT_FROM_EMAIL", "webbplatsen@localhost"),
        ("DEFAULT_FROM_EMAIL", "banan"),
        ("DATABASE_URL", "sqlite://"),
        ("MEDIA_ROOT", "/there/is/none"),
        ("ELASTICSEARCH_URL", "search.example:9200"),
        ("ELASTICSEARCH_URL", "https://search.example:port"),
        ("TASKS", "celery"),
    ],
)
def test_one_fault_is_named(complete, name, value):
    with pytest.raises(ImproperlyConfigured, match=f"\n- {name}: [^\n]+$"):
        refuse_half_set_up(complete | {name: value})


def test_everything_missing_is_named_at_once(complete):
    defaults = {name: default for name, (_, default) in TABLE.items()}
    with pytest.raises(ImproperlyConfigured) as refused:
        refuse_half_set_up(defaults | {"MEDIA_ROOT": "/there/is/none"})
    changed = {name for name in complete if complete[name] != defaults[name]}
    assert {line[2:].split(":")[0] for line in str(refused.value).split("\n")[1:]} == changed
