"""How much a document may take: bytes, time, memory and characters."""

from dataclasses import asdict, dataclass

from mysite.confinement import MEGABYTE

LARGEST_FILE = 20 * MEGABYTE
LARGEST_UNPACKED = 100 * MEGABYTE  # of what is packed in a DOCX, ODT or XLSX
LARGEST_REPLY = 8 * MEGABYTE
MOST_CHARACTERS = 500_000  # of the text; some two hundred pages
# PostgreSQL refuses a vector above a megabyte, and what it keeps of a token may take double its place.
MOST_TOKENS = 500_000  # characters
QUICK = 3  # seconds, while an editor waits for the upload
PATIENT = 60  # seconds, for the command


@dataclass(frozen=True)
class Limits:
    """The figures of one run; only tests give others."""

    seconds: float = PATIENT
    memory: int = 512 * MEGABYTE

    as_dict = asdict
