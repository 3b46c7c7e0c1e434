"""Brings the engine to what the database says, and tells how far from it it was."""

from collections import Counter
from dataclasses import dataclass

from .backends.elasticsearch import page_index
from .comparing import differences
from .engines import canary
from .engines.client import faults_told, patiently
from .models import WaitingPage
from .rebuilding import forget_sent, rebuild
from .sending import send_all

TOGETHER = 500


@dataclass(frozen=True)
class Reconciled:
    """``sent`` pages that waited; ``found`` is the drift by kind, and ``left`` what remains of it."""

    sent: int
    found: Counter
    left: Counter
    canary_is_found: bool

    @property
    def is_whole(self):
        return self.canary_is_found and not self.left


def reconcile(at, tell, *, anew=False, thoroughly=False):
    """Send what waits, mend what differs, and look again. Raises EngineError."""
    with faults_told():
        if anew or not page_index().is_current():
            rebuild(at, tell)
        canary.write(page_index())
        sent = send_all(at)
        found = mend(at, thoroughly=thoroughly)
        forget_sent(at)
        left = drift(thoroughly=thoroughly)
        return Reconciled(sent, found, left, canary.is_found(patiently, page_index().name))


def mend(at, *, thoroughly=False):
    """Send every page that the engine lacks or has otherwise; how many of each kind there were."""
    kinds = Counter()
    for chunk in _together(_settled(thoroughly)):
        WaitingPage.objects.let_wait([key for key, _ in chunk], at)
        kinds.update(kind for _, kind in chunk)
    send_all(at)
    return kinds


def drift(*, thoroughly=False):
    """How many pages differ, of each kind; those that wait to be sent are not counted."""
    kinds = Counter()
    for chunk in _together(_settled(thoroughly)):
        keys = [key for key, _ in chunk]
        waiting = set(
            WaitingPage.objects.waiting().filter(key__in=keys).values_list("key", flat=True)
        )
        kinds.update(kind for key, kind in chunk if key not in waiting)
    return kinds


def _settled(thoroughly):
    page_index().refresh()
    return differences(thoroughly=thoroughly)


def _together(rows):
    chunk = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == TOGETHER:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
