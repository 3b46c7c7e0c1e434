"""What an engine outside the database may do instead of answering."""


class EngineError(Exception):
    """The engine is away, refuses, or answers what cannot be relied on. The text is for the log."""


class RefusedQuestionError(EngineError):
    """The engine is there and well, and will not have this one question."""
