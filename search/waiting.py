"""Lets pages wait for the engine, and tells when it has fallen behind."""

import datetime

from django.db import transaction

from .models import WaitingPage
from .tasks import send_waiting_pages

PATIENCE = datetime.timedelta(seconds=10)
MOST = 100  # pages that a search looks up by themselves in the database


def let_wait(keys, at):
    """Let the pages with these keys wait, and have them sent when the change is in the database."""
    WaitingPage.objects.let_wait(keys, at)
    send_after_commit()


def send_after_commit():
    """A fault of whatever carries the task is logged and harms no editor's work."""
    transaction.on_commit(send_waiting_pages.enqueue, robust=True)


def waiting_keys(at):
    """The pages of which the engine's answer is out of date; None when so much is at ``at`` that all is.

    A page that it refuses may wait for long, and says nothing of the others.
    """
    known = WaitingPage.objects.waiting().values_list("key", "since", "is_refused")
    rows = list(known[: MOST + 1])
    if len(rows) > MOST or any(not refused and since < at - PATIENCE for _, since, refused in rows):
        return None
    return {key for key, *_ in rows}
