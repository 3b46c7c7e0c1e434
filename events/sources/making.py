"""Make the page of an event that a source has and we have not."""

import datetime

from django.utils.text import slugify

from events import timing
from events.models import EventPage, SourcedEvent

from . import parts
from .likeness import take_after
from .updating import marks

REVIEWED_AFTER = datetime.timedelta(days=365)  # until then it is the source that looks it over


def make(change, source, calendar, user):
    """A new page below the calendar: published, or a draft."""
    wanted = change.wanted
    page = EventPage(
        live=False,
        owner=user,
        organisation_id=source.organisation_id,
        responsible=source.responsible,
        deputy=source.deputy,
    )
    for name, value in {**wanted.parts, **change.inherited}.items():
        parts.put(page, name, value)
    if change.kin:
        take_after(page, change.kin)
    page.slug = free_slug(page, calendar)
    page.review_date = timing.last_day(page) + REVIEWED_AFTER
    calendar.add_child(instance=page)
    revision = page.save_revision(user=user, log_action=True)
    if source.publishing == source.Publishing.DIRECT and not change.is_down:
        revision.publish(user=user)
    SourcedEvent.objects.create(
        source=source,
        event=page,
        uid=wanted.uid,
        recurrence_id=wanted.recurrence_id,
        imported=wanted.parts,
        locked=change.locked,
        **marks(wanted),
    )


def free_slug(page, calendar):
    """The title and its first day: no address of the calendar's own, and no sibling's."""
    wish = f"{slugify(page.title)[:200]}-{page.starts_on.isoformat()}".strip("-")
    siblings = calendar.get_children().filter(slug__startswith=wish)
    taken = set(siblings.values_list("slug", flat=True))
    numbered = (f"{wish}-{number}" for number in range(2, len(taken) + 3))
    return wish if wish not in taken else next(slug for slug in numbered if slug not in taken)
