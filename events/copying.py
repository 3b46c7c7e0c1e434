"""A new event like another one: its latest draft, less what was said of the old dates."""

from dataclasses import replace

from django.utils.text import slugify
from wagtail.actions.copy_page import CopyPageAction
from wagtail.coreutils import find_available_slug

from events import recurrence, timing
from events.status import EventStatus

# Of the other event's dates, or of its row: a new one begins without.
LEFT_OUT = ["date_changes", "continues", "previous_starts_at"]
UNTOUCHED = {
    "locked": False,
    "locked_by": None,
    "locked_at": None,
    "go_live_at": None,
    "expire_at": None,
    "expired": False,
}


def latest(page):
    """The page as it was last saved, in memory and one's own to change."""
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()


def copied(draft, user):
    """A draft of its own beside ``draft``, which is a page in memory as one wants the new one."""
    parent = draft.get_parent()
    return CopyPageAction(
        draft,
        to=parent,
        update_attrs={**UNTOUCHED, "slug": find_available_slug(parent, slugify(draft.title))},
        exclude_fields=LEFT_OUT,
        copy_revisions=False,
        keep_live=False,
        user=user,
    ).execute()


def move_to(draft, day):
    """Have the event in memory begin on ``day``, as long as before and as often, and going ahead."""
    by = day - draft.starts_on
    draft.ends_on = draft.ends_on and draft.ends_on + by
    if draft.rule:
        draft.rule = _moved(draft.rule, by)
    draft.starts_on = day
    draft.except_dates = []
    draft.status_note = ""
    if draft.status != EventStatus.PRELIMINARY:
        draft.status = EventStatus.PLANNED


def faults(draft, day):
    """Why the event cannot begin on ``day``, as Swedish sentences; moves it there to see."""
    if not timing.is_within_years(day):
        return [timing.YEARS_FAULT]
    try:
        move_to(draft, day)
    except (OverflowError, recurrence.UnknownRuleError):
        return [timing.YEARS_FAULT]
    found = timing.faults(draft, times_may_wait=True) or draft.recurrence_faults()
    return list(found.values())


def _moved(text, by):
    rule = recurrence.parse(text)
    return str(replace(rule, until=rule.until and rule.until + by))
