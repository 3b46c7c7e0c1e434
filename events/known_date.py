"""Which of its dates is an event known by? Twin of ``known_by_first`` in querysets.py. Pure.

The next that takes place, or goes on; if all that are ahead are off, the next of those; if none is
ahead, the latest that took place.
"""

from events import timing


def known_by(dates, at):
    """The one among an event's dates that stands for it at the moment ``at``."""
    return min(dates, key=lambda date: _rank(date, at))


def _rank(date, at):
    is_over = timing.phase(date, at) == timing.Phase.OVER
    distance = date.ends_at.timestamp()
    return is_over, date.is_off, -distance if is_over else distance, date.original_on
