"""Make, change and take back events as a plan says. The caller holds the transaction."""

import datetime

from django.utils.text import slugify

from events import timing
from events.models import CalendarPage, EventPage, SourcedEvent

from . import parts
from .faults import SourceError
from .plan import OLDER

REVIEWED_AFTER = datetime.timedelta(days=365)  # until then it is the source that looks it over
NO_CALENDAR = "Det finns ingen kalender på webbplatsen att lägga evenemangen i."


def write(plan, source, user, at):
    """Carry out the plan. What an editor has locked, or unpublished, stays as it is."""
    calendar = CalendarPage.objects.order_by("path").first()
    if calendar is None:
        raise SourceError(NO_CALENDAR)
    for change in plan.new:
        make(change.wanted, source, calendar, user)
    for change in plan.changed:
        if change.differing:
            update(change, source, user)
    for change in [*plan.changed, *plan.same]:
        remember(change)
    for change in plan.replaced:
        change.row.delete()
        change.page.delete(user=user)
    SourcedEvent.objects.filter(pk__in=[change.row.pk for change in plan.withdrawn]).update(
        withdrawn_at=at
    )


def make(wanted, source, calendar, user):
    """A new page below the calendar: published, or a draft."""
    page = EventPage(
        live=False,
        owner=user,
        organisation_id=source.organisation_id,
        responsible=source.responsible,
        deputy=source.deputy,
    )
    for name, value in wanted.parts.items():
        parts.put(page, name, value)
    page.slug = free_slug(page, calendar)
    page.review_date = timing.last_day(page) + REVIEWED_AFTER
    calendar.add_child(instance=page)
    publish(page, source, user)
    SourcedEvent.objects.create(
        source=source,
        event=page,
        uid=wanted.uid,
        recurrence_id=wanted.recurrence_id,
        imported=wanted.parts,
        **marks(wanted),
    )


def free_slug(page, calendar):
    """The title and its first day: no address of the calendar's own, and no sibling's."""
    wish = f"{slugify(page.title)[:200]}-{page.starts_on.isoformat()}".strip("-")
    siblings = calendar.get_children().filter(slug__startswith=wish)
    taken = set(siblings.values_list("slug", flat=True))
    numbered = (f"{wish}-{number}" for number in range(2, len(taken) + 3))
    return wish if wish not in taken else next(slug for slug in numbered if slug not in taken)


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


def publish(page, source, user):
    revision = page.save_revision(user=user, log_action=True)
    if source.publishing == source.Publishing.DIRECT:
        revision.publish(user=user)


def marks(wanted):
    return {
        "fingerprint": wanted.fingerprint,
        "sequence": wanted.sequence,
        "modified": wanted.modified,
        "url": wanted.url,
    }


def remember(change):
    """What the source says now, so that the next reading knows what an editor has changed since."""
    row, wanted = change.row, change.wanted
    new = {
        "locked": sorted({*row.locked, *change.locked}),
        "imported": {**row.imported, **change.differing},
        "withdrawn_at": None,
    }
    if change.kind != OLDER:
        new |= {"uid": wanted.uid, "recurrence_id": wanted.recurrence_id, **marks(wanted)}
    differing = {name: value for name, value in new.items() if getattr(row, name) != value}
    for name, value in differing.items():
        setattr(row, name, value)
    if differing:
        row.save(update_fields=list(differing))
