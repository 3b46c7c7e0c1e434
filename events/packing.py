"""A calendar with thousands of events in little memory: packed text by text, never whole.

Whole, it is megabytes, and a database driver holds what it stores and reads two or three times.
"""

import hashlib
import zlib

PORTION = 8 * 1024  # packed bytes; unpacked they are about ten times as many


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


def joined(head, texts):
    """A packer that has taken the head and all the texts, and waits for its closing."""
    packer = Packer(head)
    for text in texts:
        packer.add_event(text)
    return packer


def pieces(packed):
    """The bytes a piece at a time; a calendar that ends too early is a fault."""
    unpacker = zlib.decompressobj()
    for start in range(0, len(packed), PORTION):
        yield unpacker.decompress(packed[start : start + PORTION])
    if not unpacker.eof:
        raise zlib.error("The packed calendar is cut off.")


def unpack(packed, size):
    """The bytes. Their number is told, or else the library makes room twice over."""
    return zlib.decompress(packed, bufsize=size)
