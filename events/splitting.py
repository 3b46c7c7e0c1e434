"""A series that changes for good from one of its dates: it ends there, and a new event goes on."""

from dataclasses import replace

from django.db import transaction

from events import copying, recurrence, series, timing


def days_to_split_at(event):
    """The dates that can be the first of a new series: each but the first one."""
    return series.days_of(event)[1:] if series.recurs(event) else []


def split(page, day, user, *, publish):
    """End the series before ``day`` and give the event that goes on from there.

    Both halves are published if ``publish``; else each is a draft, and what is live stays.
    """
    first, rest = copying.latest(page), copying.latest(page)
    _go_on_from(rest, day)
    _end_before(first, day)
    later = [change for change in rest.date_changes.all() if change.original_on >= day]
    first.date_changes = [row for row in first.date_changes.all() if row.original_on < day]
    with transaction.atomic():
        new = copying.copied(rest, user)
        new.date_changes = [_anew(change) for change in later]
        new.continues_id = page.pk
        _keep(first, user, publish=publish)
        _keep(new, user, publish=publish)
    return new


def _end_before(event, day):
    rule = recurrence.parse(event.rule)
    event.rule = str(replace(rule, until=day - timing.DAY, count=None))
    event.except_dates = [text for text in event.except_dates if text < day.isoformat()]


def _go_on_from(event, day):
    """The rest of the rule, counted from its new first date. ``day`` is a date that the rule gives."""
    rule = recurrence.parse(event.rule)
    used = sum(one < day for one in recurrence.rule_days(event.rule, event.starts_on))
    event.rule = str(replace(rule, count=rule.count and rule.count - used))
    event.except_dates = [text for text in event.except_dates if text >= day.isoformat()]
    event.ends_on = event.ends_on and event.ends_on + (day - event.starts_on)
    event.starts_on = day


def _anew(change):
    change.pk = None
    return change


def _keep(page, user, *, publish):
    """A draft may be unfinished, so only what is to be published must be whole."""
    page.set_instants()
    if not page.live and not publish:
        page.save(clean=False)
    revision = page.save_revision(user=user, log_action=True, clean=publish)
    if publish:
        revision.publish(user=user)
