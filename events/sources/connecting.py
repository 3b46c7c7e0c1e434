"""The only way out: https to a public address, which is looked up once and then connected to."""

import http.client
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from .addresses import is_public
from .faults import SourceError

NOT_PUBLIC = "Adressen leder inte till det öppna internet, så den hämtas inte."
MOST_TRIED = 3
NOT_FOUND = "Adressen finns inte, eller så svarar inte namnservern."


def over_tls(plain, host):
    """Encrypted, with the certificate checked against the name."""
    return ssl.create_default_context().wrap_socket(plain, server_hostname=host)


@dataclass(frozen=True)
class Wall:
    """What may be reached, and how. Only tests build another than the default."""

    allows: Callable = is_public
    resolve: Callable = socket.getaddrinfo
    wrap: Callable = over_tls
    ports: frozenset = frozenset({443})

    def check(self, url):
        """The parts of an address that may be tried; raises SourceError."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port or 443
        except ValueError as error:
            raise SourceError("Adressen är felskriven.") from error
        if parts.scheme != "https" or not host or not url.isprintable() or " " in url:
            raise SourceError("Adressen ska börja med https:// och inte ha mellanslag.")
        if parts.username is not None or port not in self.ports:
            raise SourceError("Adressen får inte ha användarnamn, lösenord eller egen port.")
        return parts

    def addresses_of(self, host, port):
        """The numeric addresses to connect to. One that is not public spoils the whole name."""
        try:
            found = self.resolve(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise SourceError(NOT_FOUND) from error
        addresses = list(dict.fromkeys(entry[4][0] for entry in found))
        if not addresses or not all(self.allows(address) for address in addresses):
            raise SourceError(NOT_PUBLIC)
        return addresses[:MOST_TRIED]


class PinnedConnection(http.client.HTTPConnection):
    """Connects to the address that was checked; the name is not looked up again."""

    default_port = 443

    def __init__(self, host, port, wall, timeout):
        super().__init__(host, port, timeout=timeout)
        self.wall = wall

    def connect(self):
        plain = self.reached(self.wall.addresses_of(self.host, self.port))
        if not self.wall.allows(plain.getpeername()[0]):
            plain.close()
            raise SourceError(NOT_PUBLIC)
        self.sock = self.wall.wrap(plain, self.host)

    def reached(self, addresses):
        """The first that answers: a server may have one of IPv6 that does not reach from here."""
        *others, last = addresses
        for address in others:
            try:
                return self.tried(address, self.timeout / len(addresses))
            except OSError:
                continue
        return self.tried(last, self.timeout / len(addresses))

    def tried(self, address, seconds):
        plain = socket.create_connection((address, self.port), seconds)
        plain.settimeout(self.timeout)
        return plain
