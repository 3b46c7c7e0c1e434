"""The example site and events that are hard to read, given away as files: made once for all tests here."""

import datetime
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.utils import timezone

from events import notice
from tests import indexes
from tests.example_site import example_site

from . import feeds, odd_events
from .reading import READERS, within

AHEAD = datetime.timedelta(days=731)


def pytest_collection_modifyitems(items):
    for item in items:
        if "readers" in item.path.parts:
            item.add_marker(pytest.mark.readers)


@dataclass(frozen=True)
class GivenAway:
    """A folder of files, the years to look at, and what each file should tell in them."""

    folder: Path
    years: tuple
    wanted: dict


@pytest.fixture(scope="package")
def given_away(django_db_setup, django_db_blocker, tmp_path_factory):
    folder = tmp_path_factory.mktemp("feeds")
    wanted = {}
    with indexes.used(), example_site(django_db_blocker):
        with indexes.left():
            odd_events.make()
        at = timezone.now()
        for address, data, dates in feeds.given_away(at):
            name = address.strip("/").replace("/", "_")
            (folder / name).write_bytes(data)
            wanted[name] = dates
    years = notice.first_day(at), timezone.localdate(at) + AHEAD
    return GivenAway(folder, years, within(wanted, *years))


@pytest.fixture(params=READERS)
def reader(request):
    """Each in turn."""
    found = READERS[request.param]
    if found.missing:
        pytest.skip(f"{request.param}: {found.missing}")
    return found
