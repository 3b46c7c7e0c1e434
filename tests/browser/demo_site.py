"""The demo site on a server of its own: a process, a database and a media folder apart.

A process apart, since the browser's driver keeps an event loop in ours, where Django refuses queries.
"""

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from tests.migrated import copy_migrated

ROOT = Path(__file__).parents[2]
START_SECONDS = 60
DATABASE = "site.sqlite3"


@dataclass(frozen=True)
class DemoSite:
    """Where the site is, and one address for every page type that it holds, by model label."""

    url: str
    addresses: dict
    environment: dict = field(repr=False)

    def run(self, *arguments):
        """Run Python in the site's environment and give back what it printed."""
        return _python(*arguments, environment=self.environment)


@contextlib.contextmanager
def demo_site(folder):
    """Build the demo site in ``folder``, serve it while the block lasts, and stop."""
    port = _free_port()
    environment = _environment(Path(folder), port)
    copy_migrated(Path(folder) / DATABASE)
    _python("manage.py", "migrate", "--verbosity", "0", environment=environment)
    _python("manage.py", "load_demo", environment=environment)
    addresses = json.loads(_python("-m", "tests.browser.addresses", environment=environment))
    with _served(port, environment, Path(folder) / "server.log"):
        yield DemoSite(f"http://127.0.0.1:{port}", addresses, environment)


def _environment(folder, port):
    media = folder / "media"
    media.mkdir(exist_ok=True)
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.browser.settings",
        "DATABASE_URL": f"sqlite:///{folder / DATABASE}",
        "MEDIA_ROOT": str(media),
        "SITE_URL": f"http://127.0.0.1:{port}",
    }


def _python(*arguments, environment):
    done = subprocess.run(  # noqa: S603  our own interpreter and our own words
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def _served(port, environment, log):
    command = [sys.executable, "-m", "gunicorn", "demo.wsgi", "--threads", "4"]
    command += ["--no-control-socket", "--bind", f"127.0.0.1:{port}"]
    with log.open("w") as said:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=said)  # noqa: S603  likewise
    try:
        _wait_until_it_answers(f"http://127.0.0.1:{port}/", server, log)
        yield
    finally:
        server.terminate()
        server.wait(timeout=START_SECONDS)


def _wait_until_it_answers(url, server, log):
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            urllib.request.urlopen(url, timeout=START_SECONDS).close()  # noqa: S310  loopback only
            return
        time.sleep(0.2)
    raise RuntimeError(f"The demo site did not start:\n{log.read_text()}")
