"""Servers on this machine that answer as they are told, and count who comes."""

import contextlib
import dataclasses
import socket
import socketserver
import threading

from events.sources.connecting import Wall


@dataclasses.dataclass
class Trap:
    """Where it listens, and how many connections have reached it."""

    port: int
    hits: int = 0


@contextlib.contextmanager
def trap(answer):
    """A server on every address of this machine; ``answer`` gets the connection and its request."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self):
            found.hits += 1
            with contextlib.suppress(OSError):
                answer(self.request, self.request.recv(65_536).decode("latin-1"))

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = daemon_threads = True
        address_family = socket.AF_INET6

        def server_bind(self):
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
            super().server_bind()

    with Server(("::", 0), Handler) as server:
        found = Trap(server.server_address[1])
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}).start()
        try:
            yield found
        finally:
            server.shutdown()


def says(body=b"", *headers, status="200 OK"):
    """An answer that is always the same."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    head = "\r\n".join(lines).encode() + b"\r\n\r\n"
    return sends(head + body)


def sends(raw):
    """These very bytes."""

    def answer(connection, request):
        connection.sendall(raw)

    return answer


def leads_to(address):
    return says(b"", f"Location: {address}", status="302 Found")


def as_it_is(plain, host):
    return plain


def wall(port, **parts):
    """The real wall, but for a port of the test's own and no encryption."""
    return Wall(**{"ports": frozenset({port}), "wrap": as_it_is, **parts})


def open_wall(port, **parts):
    """No guard at all: what every test of the guard is compared with."""
    return wall(port, allows=bool, **parts)
