"""Test databases that start as copies of what scripts/migrated.sh made, when MIGRATED names its folder.

``migrate`` still runs on a copy: it finds nothing to do, or does what has been added since.
"""

import os
import shutil
from pathlib import Path


def start_from_migrated(connection):
    """Let the test database of ``connection`` be made as a copy; whether that is done already."""
    if "MIGRATED" in os.environ and connection.vendor == "postgresql":
        # Each process of the tests makes its own; the server that they use holds the migrated one.
        connection.settings_dict["TEST"]["TEMPLATE"] = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return copy_migrated(connection.settings_dict["TEST"]["NAME"])
    return False


def copy_migrated(name):
    """Make the SQLite file ``name`` a copy of the migrated one; whether there was one to copy."""
    migrated = Path(os.environ.get("MIGRATED", ""), "site.sqlite3")
    if not migrated.is_file():
        return False
    for left in (f"{name}-wal", f"{name}-shm"):
        Path(left).unlink(missing_ok=True)
    shutil.copyfile(migrated, name)
    return True
