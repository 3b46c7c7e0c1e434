"""Brings the engine to what the database says, and tells how far from it it was."""

from collections import Counter
from dataclasses import dataclass
from itertools import chain

from .backends.elasticsearch import page_index
from .comparing import SUPERFLUOUS, differences, recently_sent
from .engines import canary
from .engines.client import faults_told, patiently
from .models import WaitingPage
from .rebuilding import forget_sent, rebuild
from .sending import send_all
from .waiting import PATIENCE

TOGETHER = 500


@dataclass(frozen=True)
class Reconciled:
    """``sent`` pages that waited; ``found`` is the drift by kind, and ``left`` what remains of it.

    ``refused`` pages are in neither: the engine takes none of them, and the database answers for them.
    """

    sent: int
    found: Counter
    left: Counter
    refused: int
    canary_is_found: bool


def reconcile(at, tell, *, anew=False, thoroughly=False):
    """Send what waits, mend what differs, and look again. Raises EngineError."""
    with faults_told():
        if anew or not page_index().is_current():
            rebuild(at, tell)
        canary.write(page_index())
        sent = send_all(at)
        found = mend(at, thoroughly=thoroughly)
        forget_sent(at)
        left = drift(at, thoroughly=thoroughly)
        refused = WaitingPage.objects.refused().count()
        return Reconciled(sent, found, left, refused, canary.is_found(patiently, page_index().name))


def mend(at, *, thoroughly=False):
    """Send every page that the engine lacks or has otherwise; how many of each kind there were."""
    kinds = Counter()
    for chunk in _together(_settled(thoroughly)):
        WaitingPage.objects.let_wait([key for key, _ in chunk], at)
        kinds.update(kind for _, kind in chunk)
    send_all(at)
    return kinds


def drift(at, *, thoroughly=False):
    """How many pages still differ, of each kind; the database answers until they are mended."""
    kinds = Counter()
    for chunk in _together(_settled(thoroughly)):
        left = _unmended(chunk, at)
        # As if they had waited for long: an engine that keeps nothing of what it takes is not believed.
        lacking = [key for key, kind in left if kind != SUPERFLUOUS]
        WaitingPage.objects.let_wait(lacking, at - PATIENCE)
        kinds.update(kind for _, kind in left)
    return kinds


def _unmended(rows, at):
    """Without what waits, or was sent by somebody else after ``at``, perhaps since it was compared."""
    fresh = WaitingPage.objects.unsettled(at).filter(key__in=[key for key, _ in rows])
    keys = set(fresh.values_list("key", flat=True))
    return [(key, kind) for key, kind in rows if key not in keys]


def _settled(thoroughly):
    """Each page once, but those that are refused; without reading them all, also those whose words
    were sent of late.
    """
    page_index().refresh()
    refused = WaitingPage.objects.refused().values_list("key", flat=True)
    rows, told = differences(thoroughly=thoroughly), set(refused)
    for key, kind in rows if thoroughly else chain(rows, recently_sent()):
        if key not in told:
            told.add(key)
            yield key, kind


def _together(rows):
    chunk = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == TOGETHER:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
