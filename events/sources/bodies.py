"""The body of an answer, unpacked, and never more of it than is allowed."""

import zlib

from .faults import SourceError

CHUNK = 16 * 1024
PLAIN, PACKED = {"", "identity"}, {"gzip", "x-gzip", "deflate"}
CUT_OFF = "Källans svar tog slut i förtid."
TOO_SLOW = "Källan svarade för långsamt, så hämtningen avbröts."


def body_of(response, limits, deadline):
    """The unpacked bytes; raises SourceError when they are too many or come too slowly."""
    unpack = unpacker(response.headers.get("Content-Encoding", "").strip().lower())
    body = bytearray()
    for chunk in chunks(response, limits, deadline):
        body += unpack.decompress(chunk, limits.size + 1 - len(body))
        if len(body) > limits.size:
            raise SourceError(too_large(limits))
    if response.length or not unpack.eof:  # what was promised never came
        raise SourceError(CUT_OFF)
    return bytes(body)


def chunks(response, limits, deadline):
    """What comes over the line, piece by piece."""
    read = 0
    while chunk := response.read1(CHUNK):
        read += len(chunk)
        if read > limits.size:
            raise SourceError(too_large(limits))
        if not deadline.left:
            raise SourceError(TOO_SLOW)
        yield chunk


def unpacker(encoding):
    """What unpacks piece by piece, told the most to give back: a small file can become a huge one."""
    if encoding in PLAIN:
        return AsItIs
    if encoding in PACKED:
        return zlib.decompressobj(wbits=47)  # finds out itself if it is gzip or zlib
    raise SourceError("Källan packar sitt svar på ett sätt som inte går att läsa.")


class AsItIs:
    """What is not packed, with the same two words as zlib's."""

    eof = True

    @staticmethod
    def decompress(chunk, most):
        return chunk[:most]


def too_large(limits):
    return f"Kalendern är för stor. Den får vara högst {limits.size // (1024 * 1024) or 1} MB."
