"""When counted searches are stored: after an answer has been sent, and when the process ends."""

import atexit

from django.conf import settings
from django.core.signals import request_finished

from .counting import tally


def connect():
    if settings.SEARCH_STATISTICS:
        request_finished.connect(tally.write_when_due, dispatch_uid="search.write_counts")
        atexit.register(tally.tally.write)
