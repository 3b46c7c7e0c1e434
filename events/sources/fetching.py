"""Fetch one address: conditionally, and with every redirect checked as if it were the first."""

import http.client
import ssl
import zlib
from dataclasses import dataclass
from urllib.parse import quote, urljoin

from .bodies import TOO_SLOW, body_of
from .connecting import PinnedConnection, Wall
from .faults import SourceError
from .limits import Deadline, Limits

MOVED = {301, 302, 303, 307, 308}
LONGEST_VALIDATOR = 200
SAFE = "/%?=&:;,@+$!~*'()[]|"  # in a path as it stands in an address
AGENT = "MotesplatsAskersund/1 (kalenderimport)"
WORDS = {
    401: "Källan kräver inloggning.",
    403: "Källan släpper inte in oss.",
    404: "Det finns ingen kalender på adressen längre.",
    410: "Källan har tagit bort kalendern för gott.",
    429: "Källan tycker att vi frågar för ofta. Försök igen senare.",
}


@dataclass(frozen=True)
class Answer:
    """``body`` is None when nothing has changed since the validators were given."""

    body: bytes | None
    etag: str = ""
    last_modified: str = ""


def fetch(url, *, etag="", last_modified="", wall=None, limits=None):
    """What lies at ``url``. Raises SourceError."""
    wall, limits = wall or Wall(), limits or Limits()
    deadline = Deadline.in_seconds(limits.seconds)
    headers = {"User-Agent": AGENT, "Accept": "text/calendar, */*;q=0.1", "Accept-Encoding": "gzip"}
    headers |= {"If-None-Match": etag} if etag else {}
    headers |= {"If-Modified-Since": last_modified} if last_modified else {}
    for _ in range(limits.redirects + 1):
        answer = ask(url, headers, wall, limits, deadline)
        if isinstance(answer, Answer):
            return answer
        url = answer
    raise SourceError(f"Adressen leder vidare mer än {limits.redirects} gånger.")


def ask(url, headers, wall, limits, deadline):
    """One request: an Answer, or the next address as text."""
    parts = wall.check(url)
    connection = PinnedConnection(parts.hostname, parts.port or 443, wall, deadline.left or 0.001)
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    try:
        connection.request("GET", quote(path, safe=SAFE), headers=headers)
        return answer_of(connection.getresponse(), url, limits, deadline)
    except ssl.SSLError as error:
        raise SourceError("Källans certifikat går inte att lita på.") from error
    except TimeoutError as error:
        raise SourceError(TOO_SLOW) from error
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        raise SourceError("Det gick inte att nå källan, eller så svarade den fel.") from error
    finally:
        connection.close()


def answer_of(response, url, limits, deadline):
    if response.status in MOVED:
        return urljoin(url, response.headers.get("Location", ""))
    if response.status == 304:
        return Answer(None)
    if response.status != 200:
        fallback = f"Källan svarade med felet {response.status}."
        raise SourceError(WORDS.get(response.status, fallback))
    validators = (validator(response, name) for name in ("ETag", "Last-Modified"))
    return Answer(body_of(response, limits, deadline), *validators)


def validator(response, name):
    """As it was sent, to be sent back; one that is odd or very long is not kept."""
    text = response.headers.get(name, "")
    fits = text.isascii() and text.isprintable() and len(text) <= LONGEST_VALIDATOR
    return text if fits else ""
