"""Searches counted in memory, so that a visitor's search writes nothing; one tally in each process.

What a process has counted since it last wrote is lost if it is killed: a minute's searches at most.
"""

import logging
import threading
import time
from collections import Counter

from django.conf import settings
from django.db import DatabaseError
from django.utils import timezone

from .wanted import Searched, kept
from .writing import write

MOST = 50  # kinds of search
LONGEST = 60  # seconds
log = logging.getLogger(__name__)


class Tally:
    """Counts until it is due, then is written in one statement and begins anew."""

    def __init__(self, clock=time.monotonic):
        self._clock = clock
        self._lock = threading.Lock()
        self._begin()

    def add(self, searched, at):
        """Count one search on the town's day of the moment ``at``; nothing when overfull."""
        with self._lock:
            self._since = self._since or self._clock()
            if len(self._times) < 10 * MOST:
                key = (timezone.localdate(at), searched.words)
                self._times[key] += 1
                self._hits[key] = searched.hits

    def is_due(self):
        """Whether fifty different searches are counted, or the first of them is a minute old."""
        old = self._since is not None and self._clock() - self._since >= LONGEST
        return old or len(self._times) >= MOST

    def write(self):
        """Store what is counted. A database that fails costs these counts, never an answer."""
        with self._lock:
            times, hits = self._times, self._hits
            self._begin()
        try:
            write([(*key, hits[key], number) for key, number in sorted(times.items())])
        except DatabaseError:
            log.warning("The counts of %d searches could not be stored.", times.total())

    def _begin(self):
        self._times, self._hits, self._since = Counter(), {}, None


tally = Tally()


def count(query, hits, at):
    """Remember one search in this process, if the site counts them."""
    if settings.SEARCH_STATISTICS:
        tally.add(Searched(kept(query), hits), at)


def write_when_due(**kwargs):
    """After an answer has been sent: store the counts when it is time."""
    if tally.is_due():
        tally.write()
