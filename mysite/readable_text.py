"""Text as a reader meets it: control characters say nothing, and spreadsheets and feeds refuse them."""

import re

BREAKS = re.compile(r"[\v\f]")  # a soft break, as Word and PDF files leave it
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # less tab and the two ends of a line


def readable(text):
    """The text with a space for a soft break, and without other control characters."""
    return CONTROLS.sub("", BREAKS.sub(" ", text))
