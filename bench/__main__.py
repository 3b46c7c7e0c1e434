"""Run every measurement, each in a process of its own, so that none warms or burdens the next."""

import subprocess
import sys
from pathlib import Path

FRAME = {
    "__init__",
    "__main__",
    "events",
    "report",
    "site",
    "search",
    "search_site",
    "search_words",
}


def main():
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
    runs = [
        subprocess.run([sys.executable, "-m", f"bench.{name}"], check=False)  # noqa: S603  our own
        for name in names
        if name not in FRAME | {"search_quality"}  # minutes: run by its own name
    ]
    return int(any(run.returncode for run in runs))


if __name__ == "__main__":
    sys.exit(main())
