"""Which days of a source's calendar are read in: asked in the child and in the site."""

import datetime

from .limits import DAYS_AHEAD, DAYS_BACK


def window(today):
    """The days, both included, of which dates are read in."""
    return (
        today - datetime.timedelta(days=DAYS_BACK),
        today + datetime.timedelta(days=DAYS_AHEAD),
    )
