"""Has a dialogue meeting told what it led to? One that has been held owes it; no other event does.

Each question exists twice, for a row and for a queryset (the ``_q`` twins), as in timing.py.
"""

from django.db.models import Q

from mysite.rich_text import is_blank

from . import status, timing

DIALOGUE_MEETING = "dialogmote"  # the address word of the arena


def held_q(at):
    """Dialogue meetings that are over at ``at`` and were neither cancelled nor postponed."""
    return Q(timing.over_q(at), arena__slug=DIALOGUE_MEETING) & ~status.off_q()


def owed_q(at):
    """Those of them that have not told what they led to."""
    return held_q(at) & Q(outcome="")


def is_held(event, at):
    """The row's twin of ``held_q``; lists select ``arena``."""
    is_over = timing.phase(event, at) == timing.Phase.OVER
    return is_dialogue(event) and is_over and not status.is_off(event)


def is_owed(event, at):
    """The row's twin of ``owed_q``."""
    return is_held(event, at) and is_blank(event.outcome)


def is_dialogue(event):
    """Whether the event is a dialogue meeting."""
    return event.arena is not None and event.arena.slug == DIALOGUE_MEETING


def written(html):
    """The outcome as it is stored: the empty paragraphs that the editor leaves are nothing."""
    return "" if is_blank(html) else html
