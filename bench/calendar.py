"""The calendar's pages with 5,000 events of every sort, and 5,000 series expanded into their dates."""

import time

from bench.events import EVENTS, RULES, fill, store_dates
from bench.report import Figure, tell
from bench.site import empty_site, queries

LIMIT = 12
SECONDS = 60
ADDRESSES = {
    "month": "/kalender/manad/",
    "month of a choice": "/kalender/manad/?arena=frukostmote",
    "list": "/kalender/",
    "archive": "/kalender/arkiv/",
    "subscription page": "/kalender/prenumerera/",
    "embedded list": "/kalender/badda-in/",
}


def measure():
    """The pages of the mixed events; then all of them as series."""
    for name, address in ADDRESSES.items():
        yield Figure(f"queries, {name}", queries(address), LIMIT, "queries")
    make_all_recur()
    before = time.monotonic()
    store_dates()
    took = time.monotonic() - before
    yield Figure(f"{EVENTS:,} series expanded into {dates():,} dates", took, SECONDS, "s")


def make_all_recur():
    """Every event becomes a series whose dates have no row yet."""
    from events.models import EventPage, Occurrence

    EventPage.objects.filter(rule="").update(rule=RULES[0])
    Occurrence.objects.all().delete()


def dates():
    from events.models import Occurrence

    return Occurrence.objects.count()


def main():
    with empty_site():
        fill()
        tell(f"The calendar with {EVENTS:,} events", measure())


if __name__ == "__main__":
    main()
