"""Tells one reading of Swedish from another: by its word list, and by the rules' own sources."""

from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
VERSION = version("simplemma")  # without its modules, which only who builds needs


def digest(names):
    """Of the modules with these names, in their order."""
    return sha256(b"".join((HERE / f"{name}.py").read_bytes() for name in names)).hexdigest()[:12]


def edition():
    """What an index holds is worth asking only by the edition that wrote it: another makes other tokens."""
    return f"{VERSION}-{digest(sorted(path.stem for path in HERE.glob('*.py')))}"
