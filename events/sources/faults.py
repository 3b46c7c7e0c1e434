"""What went wrong with a source, as a Swedish sentence that an editor can act on."""


class SourceError(Exception):
    """The whole source cannot be read just now; nothing is changed."""
