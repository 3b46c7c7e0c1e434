"""Lets pages wait for the engine, and tells when it has fallen behind."""

import datetime

from django.db import transaction

from .models import WaitingPage
from .tasks import send_waiting_pages

PATIENCE = datetime.timedelta(seconds=10)


def let_wait(keys, at):
    """Let the pages with these keys wait, and have them sent when the change is in the database."""
    WaitingPage.objects.let_wait(keys, at)
    send_after_commit()


def send_after_commit():
    """A fault of whatever carries the task is logged and harms no editor's work."""
    transaction.on_commit(send_waiting_pages.enqueue, robust=True)


def is_behind(at):
    """Whether something has waited for so long at ``at`` that the engine's answer is out of date."""
    return WaitingPage.objects.waiting().filter(since__lt=at - PATIENCE).exists()
