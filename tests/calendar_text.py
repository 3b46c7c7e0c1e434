"""Reads calendar text by the letter of RFC 5545, without the library that wrote it."""

import re

MOST_OCTETS = 75
UNESCAPED = {"n": "\n", "N": "\n"}


def faults_of(data):
    """What is wrong with these bytes as content lines (§3.1), as a list of sentences."""
    faults = []
    if not data.endswith(b"\r\n"):
        faults.append("the last line has no CRLF")
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        faults.append("a line ends otherwise than with CRLF")
    for line in data.split(b"\r\n"):
        if len(line) > MOST_OCTETS:
            faults.append(f"{len(line)} octets: {line[:40]!r}")
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            faults.append(f"a control character: {line[:40]!r}")
        try:
            line.decode()
        except UnicodeDecodeError:
            faults.append(f"a character cut in two: {line[:40]!r}")
    return faults


def read_text(data, name):
    """The first property ``name`` of the event in a file as text, unescaped in one pass (§3.3.11)."""
    unfolded = data.decode().replace("\r\n ", "")
    inside = unfolded.split("BEGIN:VEVENT\r\n")[1]
    value = next(line for line in inside.split("\r\n") if re.match(rf"{name}[;:]", line))
    value = value.partition(":")[2]
    return re.sub(r"\\(.)", lambda found: UNESCAPED.get(found[1], found[1]), value)
