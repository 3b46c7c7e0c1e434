"""A document's text, read in a child process whose reply is checked like any stranger's."""

import base64
from dataclasses import dataclass

from mysite import child_process
from search.models.document_text import State
from swedish import lexicon

from .limits import LARGEST_FILE, LARGEST_REPLY, MOST_CHARACTERS, MOST_TOKENS

CHILD = "search.documents.child"
TOLD = {State.EMPTY, State.TOO_LARGE, State.PROTECTED, State.UNREADABLE}  # that the child may say
FOUND = {"text", "tokens", "places", "was_cut"}  # what it says of a text


@dataclass(frozen=True)
class Reading:
    """What DocumentText is to hold."""

    state: State
    text: str = ""
    tokens: str = ""
    places: str = ""
    was_cut: bool = False


def read(document, limits):
    """The Reading of the document's file, whatever the file; it takes at most ``limits.seconds``."""
    try:
        content = content_of(document)
    except OSError:
        return Reading(State.UNREADABLE)
    if len(content) > LARGEST_FILE:
        return Reading(State.TOO_LARGE)
    order = {
        "file": base64.b64encode(content).decode(),
        "ending": document.file_extension.lower(),
        "limits": limits.as_dict(),
        "words": str(lexicon.built_folder()),  # the child has no room to build it
    }
    return _ask(order, limits)


def content_of(document):
    """A byte more than may be read, at most: enough to see that it is too large."""
    with document.file.storage.open(document.file.name, "rb") as file:
        return file.read(LARGEST_FILE + 1)


def _ask(order, limits):
    try:
        reply = child_process.ask(CHILD, order, seconds=limits.seconds, largest_reply=LARGEST_REPLY)
    except child_process.ChildTimeoutError:
        return Reading(State.TOO_SLOW)
    except child_process.ChildError:
        return Reading(State.UNREADABLE)
    return reading_from(reply)


def reading_from(reply):
    """Believed only if it is just what the child should say."""
    if set(reply) == {"state"} and reply["state"] in TOLD:
        return Reading(State(reply["state"]))
    if set(reply) == FOUND and is_sound(found := Reading(State.READ, **reply)):
        return found
    return Reading(State.UNREADABLE)


def is_sound(found):
    texts = (found.text, found.tokens, found.places)
    return (
        all(isinstance(text, str) for text in texts)
        and found.text.isprintable()
        and len(found.text) <= MOST_CHARACTERS
        and len(found.tokens) <= MOST_TOKENS
        and found.tokens.isascii()
        and found.places.replace(" ", "").isdecimal() == bool(found.tokens)
        and found.places.count(" ") == found.tokens.count(" ")
        and isinstance(found.was_cut, bool)
    )
