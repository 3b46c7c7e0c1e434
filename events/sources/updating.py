"""Change the page of an event as its source has changed it, and remember what the source said."""

from . import parts
from .past import ENDS, days_of
from .versions import differ


def update(change, source, user):
    """Set what differs in the published page and, if there is one, in the draft on top of it."""
    page, drafted = change.page, change.page.get_latest_revision_as_object()
    is_direct = source.publishing == source.Publishing.DIRECT
    waits = page.has_unpublished_changes or not page.live or not is_direct
    if page.live and is_direct:
        put_all(page, change.differing)
        page.save_revision(user=user, log_action=True).publish(user=user)
    if waits:
        put_all(drafted, change.differing)
        drafted.save_revision(user=user, log_action=True)


def put_all(page, differing):
    for name, value in differing.items():
        parts.put(page, name, value)


def end(change, source, user):
    """Leave the page with the dates that are over, under a name in its row that no source gives."""
    row = change.row
    row.imported = {**row.imported, **change.differing}
    row.recurrence_id = f"{ENDS}{max(days_of(row.imported['when']))}"
    row.fingerprint, row.locked = "", sorted({*row.locked, *change.locked})
    row.save(update_fields=["imported", "recurrence_id", "fingerprint", "locked"])
    if change.differing:
        update(change, source, user)


def marks(wanted):
    return {
        "fingerprint": wanted.fingerprint,
        "versions": wanted.versions,
        "url": wanted.url,
    }


def remember(change, *, is_moved):
    """What the source says now, so that the next reading knows what an editor has changed since.

    ``is_moved`` says that something of the same event has changed, here or on another of its pages.
    """
    row, wanted = change.row, change.wanted
    new = {
        "locked": sorted({*row.locked, *change.locked}),
        "imported": {**row.imported, **change.differing},
        "withdrawn_at": None,
        "uid": wanted.uid,
        "recurrence_id": wanted.recurrence_id,
        **marks(wanted),
    }
    if not (is_moved or differ(wanted.versions, row.known_versions)):
        del new["versions"]
    differing = {name: value for name, value in new.items() if getattr(row, name) != value}
    for name, value in differing.items():
        setattr(row, name, value)
    if differing:
        row.save(update_fields=list(differing))
