"""No package older than the version that mended its known faults, also without a network."""

from importlib.metadata import version

import pytest
from packaging.version import Version

FLOOR = {
    "Django": "5.2.19",
    "djangorestframework": "3.18",
    "gunicorn": "27",
    "icalendar": "7.2.1",
    "Pillow": "12.3.0",
    "requests": "2.34",
    "urllib3": "2.8",
    "wagtail": "8.0.1",
}


def too_old(installed):
    return {name for name, lowest in FLOOR.items() if Version(installed[name]) < Version(lowest)}


@pytest.fixture
def installed():
    return {name: version(name) for name in FLOOR}


def test_nothing_installed_is_below_the_floor(installed):
    assert too_old(installed) == set()


@pytest.mark.parametrize("name", FLOOR)
def test_an_older_version_would_be_seen(installed, name):
    assert too_old(installed | {name: "1.0"}) == {name}
