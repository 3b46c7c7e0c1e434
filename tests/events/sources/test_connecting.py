"""Nothing inside reaches a server on this machine, whatever the address looks like."""

import socket

import pytest

from events.sources.connecting import Wall
from events.sources.faults import SourceError
from events.sources.fetching import fetch

from .servers import as_it_is, leads_to, open_wall, says, trap, wall

# What a name server that means harm would answer.
LIARS = {
    "loopback.example": ["127.0.0.1"],
    "private.example": ["10.0.0.1"],
    "metadata.example": ["169.254.169.254"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "both.example": ["1.1.1.1", "127.0.0.1"],
    "six.example": ["::1"],
}
SPELLINGS = [
    *("127.0.0.1", "127.1", "127.0.1", "127.0.0.2", "2130706433", "0x7f000001", "0x7f.0.0.1"),
    *("017700000001", "0177.0.0.1", "0177.0.0.0x1", "0", "0.0.0.0", "localhost", "LOCALHOST"),  # noqa: S104
    *("localhost.", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]"),
    *("[::ffff:7f00:1]", "①②⑦.⓪.⓪.①", "127。0。0。1", "127.0.0.1."),
    *("loopback.example", "mapped.example", "six.example"),
]
ELSEWHERE = [
    *("169.254.169.254", "10.0.0.1", "192.168.1.1", "172.16.0.1", "100.64.0.1", "[fd00::1]"),
    *("[fe80::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[fd00:ec2::254]"),
    *("private.example", "metadata.example", "both.example"),
]


def lies(host, port, **kwargs):
    found = [socket.getaddrinfo(one, port, **kwargs)[0] for one in LIARS.get(host, [])]
    return found or socket.getaddrinfo(host, port, **kwargs)


def refused(url, by):
    with pytest.raises(SourceError):
        fetch(url, wall=by)


def test_no_spelling_of_an_inner_address_reaches_the_trap():
    with trap(says(b"hemligt")) as found:
        for host in SPELLINGS + ELSEWHERE:
            refused(f"https://{host}:{found.port}/", wall(found.port, resolve=lies))
        assert found.hits == 0


def test_without_the_guard_the_same_addresses_reach_it():
    reached = []
    with trap(says(b"hemligt")) as found:
        for host in SPELLINGS:
            before = found.hits
            try:
                fetch(f"https://{host}:{found.port}/", wall=open_wall(found.port, resolve=lies))
            except SourceError:
                continue
            reached += [host] if found.hits > before else []
    assert len(reached) >= 10, reached


@pytest.mark.parametrize("hops", [1, 2, 3])
def test_no_redirect_leads_inside(hops):
    """The chain itself is let through, so that only the guard of its last step is tried."""
    with trap(says(b"hemligt")) as inside:
        address, servers = f"https://127.0.0.2:{inside.port}/", []
        for _ in range(hops):
            servers.append(trap(leads_to(address)))
            address = f"https://127.0.0.1:{servers[-1].__enter__().port}/"
        by = Wall(
            allows=lambda address: address == "127.0.0.1",
            wrap=as_it_is,
            ports=range(65_536),
        )
        refused(address, by)
        assert inside.hits == 0
        assert fetch(address, wall=open_wall(0, ports=range(65_536))).body == b"hemligt"
        for server in servers:
            server.__exit__(None, None, None)


@pytest.mark.parametrize(
    "onward",
    ["http://{}/", "file:///etc/passwd", "gopher://{}/", "//a:b@{}/", "https://[x/", "ftp://{}/"],
)
def test_no_redirect_leaves_https(onward):
    with trap(says(b"hemligt")) as inside:
        host = f"127.0.0.1:{inside.port}"
        with trap(leads_to(onward.format(host))) as first:
            refused(
                f"https://127.0.0.1:{first.port}/", open_wall(0, ports={inside.port, first.port})
            )
        assert inside.hits == 0


def test_a_redirect_without_an_end_is_given_up():
    with trap(leads_to("/igen")) as found:
        refused(f"https://127.0.0.1:{found.port}/", open_wall(found.port))
        assert found.hits == 4  # the address itself and three more


def test_a_name_is_looked_up_once_so_it_cannot_mean_something_else_at_the_door():
    answers = iter(["127.0.0.1", "127.0.0.2"])

    def fickle(host, port, **kwargs):
        return socket.getaddrinfo(next(answers), port, **kwargs)

    with trap(says(b"hemligt")) as found:
        by = wall(found.port, allows=lambda address: address == "127.0.0.1", resolve=fickle)
        assert fetch(f"https://byter.example:{found.port}/", wall=by).body
    assert list(answers) == ["127.0.0.2"]


def test_the_next_address_is_tried_when_the_first_does_not_answer():
    def both(host, port, **kwargs):
        return [socket.getaddrinfo(f"127.0.0.{n}", port, **kwargs)[0] for n in (2, 1)]

    with trap(says(b"kalender")) as found:
        by = open_wall(found.port, resolve=both)
        assert fetch(f"https://tva.example:{found.port}/", wall=by).body == b"kalender"


def test_the_address_at_the_other_end_is_asked_too():
    asked = []

    def once(address):
        asked.append(address)
        return len(asked) == 1

    with trap(says(b"hemligt")) as found:
        refused(f"https://127.0.0.1:{found.port}/", wall(found.port, allows=once))
    assert asked == ["127.0.0.1", "127.0.0.1"]


@pytest.mark.parametrize(
    "url",
    [
        *("http://example.org/", "ftp://example.org/", "file:///etc/passwd", "example.org", ""),
        *(
            "https://",
            "https://a:b@example.org/",
            "https://example.org:22/",
            "https://example.org:x/",
        ),
        *("https://exa mple.org/", "https://example.org/\r\nHost: inside", "https://[::1/"),
    ],
)
def test_what_is_no_ordinary_https_address_is_not_tried(url):
    with pytest.raises(SourceError):
        Wall(resolve=None).check(url)


def test_a_server_without_a_trusted_certificate_is_refused():
    with trap(says(b"hemligt")) as found:
        by = Wall(allows=bool, ports={found.port})
        refused(f"https://127.0.0.1:{found.port}/", by)
        assert found.hits == 1
