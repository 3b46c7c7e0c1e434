"""What each reader finds in a folder of calendar files: {file: sorted (uid, start, end, status)}.

A start is an instant in UTC, or a day if the date is a whole day.
"""

import os
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import recurring_ical_events
from icalendar import Calendar

from .feeds import instant

HERE = Path(__file__).parent
TOOLS = Path(os.environ.get("READERS", "none"))  # made by scripts/readers.sh


def ical_js(folder, first, last):
    return _asked(["node", HERE / "read.mjs"], folder, first, last)


def ical4j(folder, first, last):
    # The class is compiled at each start; a second of it is saved by not making the machine code good.
    java = ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{TOOLS}/jars/*", HERE / "Read.java"]
    return _asked(java, folder, first, last)


def in_python(folder, first, last):
    """recurring-ical-events, in this process."""
    found = {}
    for file in folder.iterdir():
        calendar = Calendar.from_ical(file.read_bytes())
        dates = recurring_ical_events.of(calendar).between(first, last)
        found[file.name] = [
            (str(one["UID"]), _told(one.start), _told(one.end), str(one["STATUS"])) for one in dates
        ]
    return within(found, first, last)


def within(found, first, last):
    """The dates that begin from the first day until the last."""
    return {
        file: sorted(date for date in dates if str(first) <= date[1] < str(last))
        for file, dates in found.items()
    }


def _told(moment):
    return instant(moment) if hasattr(moment, "tzinfo") else str(moment)


def _asked(command, folder, first, last):
    command = [*map(str, command), str(folder), str(first), str(last)]
    answer = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)  # noqa: S603  our own words
    assert answer.returncode == 0, answer.stderr
    found = defaultdict(list, {file.name: [] for file in folder.iterdir()})
    for line in answer.stdout.splitlines():
        file, *date = line.split("\t")
        found[file].append(tuple(date))
    return {file: sorted(dates) for file, dates in found.items()}


@dataclass(frozen=True)
class Reader:
    """``dates`` is asked with a folder and two days; ``program`` and ``folder`` are what it needs.

    ``overlooks`` are faults in a file that make no difference to it: see test_readers.py.
    """

    dates: Callable
    program: str = ""
    folder: str = ""
    packages: str = ""
    overlooks: frozenset = frozenset()

    @property
    def missing(self):
        """Why it cannot be asked here, or an empty string."""
        if self.program and shutil.which(self.program) is None:
            return f"{self.program} is not installed: apt-get install {self.packages}"
        is_ready = not self.folder or (TOOLS / self.folder).is_dir()
        return "" if is_ready else "installed by make test-readers"


READERS = {
    "ical.js": Reader(
        ical_js, "node", "node_modules/ical.js", "nodejs npm", frozenset({"late_onset"})
    ),
    "ical4j": Reader(ical4j, "java", "jars", "default-jdk-headless maven"),
    # Knows the zone by its name, whatever the file says of it.
    "recurring-ical-events": Reader(in_python, overlooks=frozenset({"late_onset", "no_summer"})),
}
