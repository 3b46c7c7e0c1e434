"""The calendar feed with 5,000 events: queries, processor time against the library, memory."""

import datetime
import subprocess
import sys
import time
from pathlib import Path

from bench.report import Figure, tell
from bench.site import empty_site

EVENTS = 5_000
ADDRESS = "/kalender.ics"
ROUNDS = 10
ONE_READER = "one-reader"


def measure():
    """The promises about the feed, each measured on the same 5,000 events in this one run."""
    yield Figure("queries, whole feed", queries(), 5, "queries")
    etag = fetch().headers["ETag"]
    yield Figure("queries, unchanged (304)", queries(if_none_match=etag), 2, "queries")
    yield Figure("queries, first after a change", queries(after=change), 5, "queries")
    built, stored = cpu(build_with_library, 1), cpu(fetch, ROUNDS)
    yield Figure("building per request / stored, CPU", built / stored, 100, "times", at_least=True)
    yield Figure("peak memory of a process that serves it", peak_of_fresh_process(), 150, "MiB")


def fetch(if_none_match=""):
    from django.test import Client

    headers = {"If-None-Match": if_none_match} if if_none_match else {}
    return Client().get(ADDRESS, headers=headers)


def change():
    from events import feeds

    feeds.touch()


def queries(if_none_match="", after=None):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    fetch()
    if after:
        after()
    with CaptureQueriesContext(connection) as asked:
        response = fetch(if_none_match)
    expected = 304 if if_none_match else 200
    if response.status_code != expected:
        raise RuntimeError(f"{ADDRESS} answered {response.status_code}")
    return len(asked)


def cpu(work, rounds):
    """Seconds of processor time for one round."""
    before = time.process_time()
    for _ in range(rounds):
        work()
    return (time.process_time() - before) / rounds


def build_with_library():
    """What a view without stored texts has to do: read every event and serialise it."""
    from django.utils import timezone

    from events import feeds, ical

    at = timezone.now()
    events = feeds.members(at).select_related("venue", "arena", "contact", "calendar_entry")
    return "".join(
        ical.vevent(event, event.calendar_entry, event.full_url, None, [event.arena.name])
        for event in events
    )


def peak_of_fresh_process():
    """MiB at most in a process that starts, puts the feed together once and serves it again."""
    command = [sys.executable, "-m", "bench.feed", ONE_READER]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  our own
    return float(told.stdout)


def serve_one_reader():
    """Print the peak in MiB of this process, on the database that the environment names."""
    import django

    django.setup()
    change()
    for _ in range(2):
        if fetch().status_code != 200:
            raise RuntimeError(f"{ADDRESS} did not answer")
    # Linux lets a child inherit its parent's ru_maxrss; VmHWM belongs to this program alone.
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    sys.stdout.write(str(int(peak.split()[1]) / 1024))


def fill():
    """5,000 events over two years, written as rows, since the page tree takes minutes for it."""
    from django.core.management import call_command
    from wagtail.models import Page

    from tests.factories import ArenaFactory, CalendarFactory, VenueFactory, section

    calendar = section(CalendarFactory)
    arena, venue = ArenaFactory(), VenueFactory()
    events = [event(calendar, number, arena, venue) for number in range(EVENTS)]
    pages = [Page(**page_fields(event)) for event in events]
    for one, page in zip(events, Page.objects.bulk_create(pages), strict=True):
        one.page_ptr_id = page.pk
    insert(events)
    call_command("rebuild_calendar", verbosity=0)


def event(calendar, number, arena, venue):
    from events import timing
    from events.models import EventPage

    day = datetime.date.today() + datetime.timedelta(days=number % 730 - 350)  # noqa: DTZ011  any day
    made = EventPage(
        title=f"Exempel: träff {number} för företag, föreningar och skola",
        slug=f"traff-{number}",
        path=f"{calendar.path}{number + 1:04d}",
        depth=calendar.depth + 1,
        url_path=f"{calendar.url_path}traff-{number}/",
        locale=calendar.locale,
        intro="Vi äter frukost, lyssnar och byter erfarenheter. " * 5,
        responsible="Kommunledningskontoret",
        deputy="Näringslivsverksamheten",
        review_date=day,
        starts_on=day,
        all_day=number % 12 == 0,
        start_time=None if number % 12 == 0 else datetime.time(7, 30),
        end_time=None if number % 12 == 0 else datetime.time(9),
        arena=arena,
        venue=venue,
        body=[],
    )
    made.starts_at, made.ends_at = timing.instants(made)
    return made


def page_fields(made):
    from wagtail.models import Page

    made.draft_title = made.title
    return {field.attname: getattr(made, field.attname) for field in Page._meta.local_fields}


def insert(events):
    """The events' own rows, below the page rows that exist: Django writes no such rows in bulk."""
    from django.db import connection

    meta = type(events[0])._meta
    names = [connection.ops.quote_name(field.column) for field in meta.local_fields]
    rows = [
        [
            field.get_db_prep_save(field.pre_save(one, add=True), connection)
            for field in meta.local_fields
        ]
        for one in events
    ]
    marks = ", ".join(["%s"] * len(names))
    into = f"INSERT INTO {meta.db_table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608  our own names
    with connection.cursor() as cursor:
        cursor.executemany(into, rows)


def main():
    with empty_site():
        fill()
        tell(f"The feed {ADDRESS} with {EVENTS:,} events", measure())


if __name__ == "__main__":
    serve_one_reader() if ONE_READER in sys.argv else main()
