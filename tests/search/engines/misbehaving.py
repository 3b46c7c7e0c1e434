"""A server on this machine that behaves like an Elasticsearch in trouble."""

import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CANARY = {"_id": "canary", "_score": 1_000_000.0}
PRODUCT = {"X-Elastic-Product": "Elasticsearch", "Content-Type": "application/json"}


def hangs(handler):
    """Takes the question and says nothing until the test is over."""
    handler.server.is_over.wait()


def drips(handler):
    """Begins an answer, and goes on with it for ever."""
    handler.head(200, {**PRODUCT, "Content-Length": "1000000"})
    while not handler.server.is_over.wait(0.1):
        handler.wfile.write(b" ")


def is_unavailable(handler):
    handler.answer(503, {"error": {"type": "no_master"}, "status": 503})


def is_overworked(handler):
    handler.answer(429, {"error": {"type": "circuit_breaking_exception"}, "status": 429})


def refuses_the_question(handler):
    handler.answer(400, {"error": {"type": "too_many_nested_clauses"}, "status": 400})


def cuts_json(handler):
    handler.write(200, b'{"timed_out": false, "hits": {"hits": [{"_id"')


def cuts_body(handler):
    handler.head(200, {**PRODUCT, "Content-Length": "1000"})
    handler.wfile.write(b'{"timed_out"')
    handler.close_connection = True


def answers_a_list(handler):
    handler.answer(200, [])


def answers_another_shape(handler):
    handler.answer(200, {"hits": {"hits": [{"score": None}]}, "items": {}})


def is_something_else(handler):
    handler.write(200, b"<html>Welcome</html>", {"Content-Type": "text/html"})


def is_emptied(handler):
    """No such index any more."""
    error = {"type": "index_not_found_exception", "reason": "no such index"}
    outcome = {"index": {"_id": "1", "status": 404, "error": error}}
    if handler.is_bulk():
        handler.answer(200, {"errors": True, "items": [outcome] * handler.documents()})
    else:
        handler.answer(404, {"error": error, "status": 404})


def is_read_only(handler):
    """Finds, and lets nothing be written."""
    error = {"type": "cluster_block_exception", "reason": "read-only"}
    outcome = {"index": {"_id": "1", "status": 403, "error": error}}
    if handler.is_bulk():
        handler.answer(200, {"errors": True, "items": [outcome] * handler.documents()})
    else:
        handler.answer(200, {"timed_out": False, "hits": {"hits": [CANARY]}})


def drops(handler):
    """Finds, says yes to what is written, and lets a pipeline drop it."""
    if handler.is_bulk():
        outcome = {"index": {"_id": "1", "result": "noop", "status": 200}}
        handler.answer(200, {"errors": False, "items": [outcome] * handler.documents()})
    else:
        handler.answer(200, {"timed_out": False, "hits": {"hits": [CANARY]}})


def forgets(handler):
    """Says yes to everything, and finds nothing."""
    if handler.is_bulk():
        outcome = {"index": {"_id": "1", "status": 201}}
        handler.answer(200, {"errors": False, "items": [outcome] * handler.documents()})
    else:
        handler.answer(200, {"timed_out": False, "hits": {"hits": []}})


SEARCH_FAULTS = [
    hangs,
    drips,
    is_unavailable,
    is_overworked,
    cuts_json,
    cuts_body,
    answers_a_list,
    answers_another_shape,
    is_something_else,
    is_emptied,
    forgets,
]
WRITE_FAULTS = [
    *(fault for fault in SEARCH_FAULTS if fault is not forgets),
    is_read_only,
    drops,
]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _serve(self):
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.requests.append(self.path)
        with contextlib.suppress(OSError):  # the client has gone
            self.server.behaviour(self)

    # The names are http.server's.
    do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = _serve  # noqa: N815

    def is_bulk(self):
        """Whether something is to be written; what stands after ? does not matter."""
        return self.path.partition("?")[0].endswith("/_bulk")

    def documents(self):
        """How many documents a bulk request is about."""
        lines = [json.loads(line) for line in self.body.splitlines() if line]
        return sum(1 for line in lines if set(line) & {"index", "delete"})

    def answer(self, status, content):
        self.write(status, json.dumps(content).encode())

    def write(self, status, body, headers=PRODUCT):
        self.head(status, {**headers, "Content-Length": str(len(body))})
        self.wfile.write(body)

    def head(self, status, headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *args):
        """Says nothing."""


@contextlib.contextmanager
def server(behaviour):
    """The server, its address as ``url`` and the paths that were asked for as ``requests``."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running.daemon_threads = True
    running.behaviour, running.requests, running.is_over = behaviour, [], threading.Event()
    running.url = f"http://127.0.0.1:{running.server_port}"
    thread = threading.Thread(target=running.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield running
    finally:
        running.is_over.set()
        running.shutdown()
        running.server_close()
        thread.join()
