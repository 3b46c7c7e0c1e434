"""Spares visitors the waiting for an engine that has just failed."""

import datetime
import threading

REST = datetime.timedelta(seconds=15)


class Breaker:
    """Open after a fault: for 15 seconds nobody asks the engine, then one request tries it.

    One for each process. All moments are arguments.
    """

    def __init__(self):
        self._lock = threading.Lock()
        self.close()

    def close(self):
        """The engine has answered."""
        self._rests_until = None

    def open(self, at):
        """The engine has failed at ``at``."""
        self._rests_until = at + REST

    def is_open(self, at):
        return self._rests_until is not None and at < self._rests_until

    def lets_through(self, at):
        """Whether to ask the engine at ``at``; of many after a rest only the first may."""
        with self._lock:
            if self.is_open(at):
                return False
            if self._rests_until is not None:
                self.open(at)
            return True


breaker = Breaker()
