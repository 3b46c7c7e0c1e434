"""Waits for somebody else's answer no longer than it may take.

A client's own timeout is for each piece that arrives, so an answer that drips would never end.
"""

import queue
import threading

MOST = 20  # askers that wait at one time in a process; those of a server that drips never end
_places = threading.BoundedSemaphore(MOST)


def within(seconds, ask, **kwargs):
    """``ask(**kwargs)`` in a thread of its own, or TimeoutError; what it raises is raised here."""
    places = _places
    if not places.acquire(blocking=False):
        raise TimeoutError(f"{MOST} earlier questions have no answer yet")
    outcome = queue.SimpleQueue()
    threading.Thread(target=_ask, args=(outcome, ask, kwargs, places), daemon=True).start()
    try:
        answer, error = outcome.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError(f"no answer within {seconds} s") from None
    if error:
        raise error
    return answer


def _ask(outcome, ask, kwargs, places):
    try:
        outcome.put((ask(**kwargs), None))
    except Exception as error:  # noqa: BLE001  whatever it is, it is raised where it was asked
        outcome.put((None, error))
    finally:
        places.release()
