"""Which initiatives could one join at an earlier moment? What was published then decides.

For an initiative that was not on the site, or whose version from then has been cleared away, its
own first and last day may tell. Where neither does, nobody knows, and nothing is guessed.
"""

from handslaget.as_published import as_published

from .stages import OPEN, Stage, is_ended

BY_ITS_DAYS_ALONE = None


def open_then(initiatives, moment, day):
    """Those that were open at ``moment``, the end of ``day``, and how many nobody knows of.

    Each comes with the stage that it had, or BY_ITS_DAYS_ALONE where only they say that it went on.
    """
    history = as_published(initiatives, ["stage"], moment)
    answers = [(page, *_answer(page, history, day)) for page in initiatives]
    known = [(page, stage) for page, was_open, stage in answers if was_open]
    return known, sum(was_open is None for _, was_open, _ in answers)


def _answer(page, history, day):
    """Whether it was open, or None, and the stage that it had."""
    version = history.get(page.pk)
    if version is not None:
        return version["stage"] in OPEN, version["stage"]
    by_days = _went_on(page, day)
    was_away = page.pk in history
    return (False if by_days is None and was_away else by_days), BY_ITS_DAYS_ALONE


def _went_on(page, day):
    """What its own days say of ``day``; None when they say nothing."""
    begins, ends = page.starts_on, page.ends_on
    if ends and ends <= day and is_ended(page.stage):
        return False
    begun = begins is not None and begins <= day
    lasted = ends > day if ends else page.stage == Stage.ONGOING
    moved = page.stage == Stage.ONGOING or is_ended(page.stage)
    return True if begun and lasted and moved else None
