"""A calendar with thousands of events in little memory: packed text by text, never whole.

Whole, it is megabytes, and a database driver holds what it stores and reads two or three times.
"""

import hashlib
import zlib


class Packer:
    """Takes a calendar piece by piece; ``digest`` is that of its events, whatever the head says."""

    def __init__(self, head):
        self._compressor = zlib.compressobj()
        self._events = hashlib.sha256()
        self._packed = bytearray()
        self.size = 0
        self._add(head.encode())

    def add_event(self, text):
        data = text.encode()
        self._events.update(data)
        self._add(data)

    def finish(self, closing):
        """The packed bytes, which ``unpack`` makes a calendar of again."""
        self._add(closing.encode())
        return bytes(self._packed + self._compressor.flush())

    @property
    def digest(self):
        return self._events.digest()

    def _add(self, data):
        self.size += len(data)
        self._packed += self._compressor.compress(data)


def unpack(packed, size):
    """The bytes. Their number is told, or else the library makes room twice over."""
    return zlib.decompress(packed, bufsize=size)
