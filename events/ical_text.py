"""Texts as RFC 5545 allows them, where the library does not see to it."""

import re
import unicodedata

from icalendar import vText


class Text(vText):
    """TEXT whose every backslash is escaped, which the library forgets before a capital N."""

    def to_ical(self):
        escaped = re.sub(r"([\\;,])", r"\\\1", self).replace("\n", r"\n")
        return escaped.encode()


def plain(text):
    """Text without what RFC 5545 forbids: control characters; every line break is a newline."""
    lines = re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", text)
    return "".join(char for char in lines if char in "\n\t" or not _is_control(char))


def as_parameter(name):
    """A name for CN. Readers, icalendar among them, take a backslash before the colon as an escape."""
    return plain(name).replace("\n", " ").replace('"', "'").replace("\\", "/")


def _is_control(char):
    return unicodedata.category(char) in {"Cc", "Cs"} or char == "\ufeff"
