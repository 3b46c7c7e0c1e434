"""The calendar feed with 5,000 events: queries, processor time against the library, memory."""

import subprocess
import sys
import time
from pathlib import Path

from bench.events import EVENTS, fill
from bench.report import Figure, tell
from bench.site import empty_site

ADDRESS = "/kalender.ics"
OTHERS = ["/kalender.ics?arena=frukostmote", "/kalender.atom", "/kalender.json"]
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
    for address in OTHERS:
        yield Figure(f"queries, {address}", queries(address), 5, "queries")
        etag = fetch(address).headers["ETag"]
        unchanged = queries(address, if_none_match=etag)
        yield Figure(f"queries, {address}, 304", unchanged, 2, "queries")
    yield Figure("peak memory of a process that serves it", peak_of_fresh_process(), 150, "MiB")


def fetch(address=ADDRESS, if_none_match=""):
    """Ask as a reader does, who takes the pieces as they come and keeps none."""
    from django.test import Client

    headers = {"If-None-Match": if_none_match} if if_none_match else {}
    response = Client().get(address, headers=headers)
    if response.streaming:
        sent = sum(len(piece) for piece in response.streaming_content)
        if sent != int(response.headers["Content-Length"]):
            raise RuntimeError(f"{address} sent {sent} bytes")
    return response


def change():
    from events import feeds

    feeds.touch()


def queries(address=ADDRESS, if_none_match="", after=None):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    fetch(address)
    if after:
        after()
    with CaptureQueriesContext(connection) as asked:
        response = fetch(address, if_none_match)
    expected = 304 if if_none_match else 200
    if response.status_code != expected:
        raise RuntimeError(f"{address} answered {response.status_code}")
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

    from events import feeds, revisions, vevents

    at = timezone.now()
    events = feeds.members(at).select_related("venue", "arena", "contact", "calendar_entry")
    return "".join(
        vevents.of_event(
            event,
            revisions.identity_of(event.calendar_entry),
            event.full_url,
            None,
            [event.arena.name],
            at=at,
        )
        for event in events.prefetch_related("date_changes__venue")
    )


def peak_of_fresh_process():
    """MiB at most in a process that starts, puts the feed together once and serves it again.

    The change is saved here: whoever saves needs the Swedish words too, which a feed does not.
    """
    change()
    command = [sys.executable, "-m", "bench.feed", ONE_READER]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  our own
    return float(told.stdout)


def serve_one_reader():
    """Print the peak in MiB of this process, on the database that the environment names."""
    import django

    django.setup()
    for _ in range(2):
        if fetch().status_code != 200:
            raise RuntimeError(f"{ADDRESS} did not answer")
    # Linux lets a child inherit its parent's ru_maxrss; VmHWM belongs to this program alone.
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    sys.stdout.write(str(int(peak.split()[1]) / 1024))


def main():
    with empty_site():
        fill()
        tell(f"The feed {ADDRESS} with {EVENTS:,} events", measure())


if __name__ == "__main__":
    serve_one_reader() if ONE_READER in sys.argv else main()
