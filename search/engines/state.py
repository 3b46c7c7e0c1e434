"""What is wrong with the engine, in words."""

from search.backends.elasticsearch import page_index

from . import canary
from .client import faults_told, quickly
from .faults import EngineError

VERSION = "9."


def fault():
    """The first fault, or None."""
    try:
        with faults_told():
            return _fault()
    except EngineError as found:
        return str(found)


def _fault():
    version = quickly("info")["version"]["number"]
    if not version.startswith(VERSION):
        return f"version {version}, not {VERSION}x"
    if not canary.is_found(quickly, page_index().name):
        return "it does not find the canary, so it has lost pages too"
    return None
