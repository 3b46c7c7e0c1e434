"""The stored VEVENTs: who they stand for, when they are written anew, what they may name."""

from django.db.models import Q

from events import pictures, revisions, vevents
from events.models.event import EventPage
from events.models.feed import CalendarEntry
from handslaget.models import OrganisationPage
from mysite.visibility import open_to_all

WRITTEN = ["sequence", "last_modified", "vevent", "stale_from"]


def refresh(events, at):
    """Serialise these live events anew, as a set: the number of queries is constant.

    A text that has not changed is left alone. One that has gets ``at`` as its last change, and a
    higher sequence if it tells of another time, place or state.
    """
    named = events.live().select_related("arena", "venue", "contact", "councilmeetingpage")
    rows = list(named.prefetch_related("date_changes__venue"))
    if not rows:
        return
    _make_missing(rows, at)
    organisers = _open_organisers(rows, at)
    topics = _topics(rows)
    images = pictures.addresses(rows)
    uids = _open_uids(rows, at)
    entries = CalendarEntry.objects.filter(event__in=[row.pk for row in rows]).in_bulk(
        field_name="event_id"
    )
    changed = [
        entries[row.pk]
        for row in rows
        if _write(
            entries[row.pk],
            row,
            at,
            organiser=organisers.get(row.organisation_id),
            categories=topics.get(row.pk, ()),
            picture=images.get(row.image_id, ""),
            continues=uids.get(row.continues_id, ""),
        )
    ]
    CalendarEntry.objects.bulk_update(changed, WRITTEN, batch_size=200)


def refresh_stale(events, at):
    """Serialise those of these events that lack a text, or whose text no longer holds at ``at``."""
    unwritten = Q(calendar_entry__isnull=True) | Q(calendar_entry__stale_from__lte=at)
    stale = list(events.filter(unwritten).order_by().values_list("pk", flat=True))
    if stale:
        refresh(EventPage.objects.filter(pk__in=stale), at)


def mark_stale(events, at):
    """Have these events serialised anew at the next request, when their rows have settled."""
    CalendarEntry.objects.filter(event__in=events.order_by().values("pk")).update(stale_from=at)


def _make_missing(rows, at):
    """Two requests may meet here: the first one's identity stands."""
    known = set(CalendarEntry.objects.filter(event__in=rows).values_list("event_id", flat=True))
    new = [
        CalendarEntry(event_id=row.pk, uid=revisions.new_uid(), created=at, last_modified=at)
        for row in rows
        if row.pk not in known
    ]
    CalendarEntry.objects.bulk_create(new, ignore_conflicts=True, batch_size=500)


def _write(entry, event, at, *, organiser, categories, picture, continues):
    """Bring the entry up to date; says whether its row changed."""

    def text_for(identity):
        return vevents.of_event(
            event,
            identity,
            event.full_url or "",
            organiser,
            categories,
            picture=picture,
            continues=continues,
            at=at,
        )

    before = entry.stale_from
    changes = (organiser.expire_at if organiser else None, vevents.holds_until(event, at))
    entry.stale_from = min((moment for moment in changes if moment), default=None)
    return revisions.revise(entry, text_for, at) or entry.stale_from != before


def _open_organisers(rows, at):
    """Only organisations that everybody may see: a private one is not named in a public feed."""
    chosen = {row.organisation_id for row in rows if row.organisation_id}
    return open_to_all(OrganisationPage.objects.filter(pk__in=chosen), at).in_bulk()


def _open_uids(rows, at):
    """What calendars know the series by that these go on from; one that is not open is not named."""
    continued = {row.continues_id for row in rows if row.continues_id}
    if not continued:
        return {}
    known = open_to_all(EventPage.objects.filter(pk__in=continued), at)
    return dict(known.order_by().values_list("pk", "calendar_entry__uid"))


def _topics(rows):
    """Event id → its arena and sectors by name, in a fixed order."""
    topics = {row.pk: [row.arena.name] for row in rows if row.arena}
    links = (
        EventPage.sectors.through.objects.filter(eventpage__in=rows)
        .order_by("sector__sort_order", "sector__name")
        .values_list("eventpage_id", "sector__name")
    )
    for pk, name in links:
        topics.setdefault(pk, []).append(name)
    return topics


def named_with(event, at):
    """The organiser, topics and picture that an event's text may name at ``at``."""
    organisers, topics = _open_organisers([event], at), _topics([event])
    return {
        "organiser": organisers.get(event.organisation_id),
        "categories": topics.get(event.pk, ()),
        "picture": pictures.addresses([event]).get(event.image_id, ""),
    }
