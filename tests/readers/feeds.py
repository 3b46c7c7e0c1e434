"""Every calendar file that the site gives away, and what each should tell by the table of dates."""

from django.test import Client
from django.urls import reverse

from events import date_file, notice, status, timing
from events.feeds import members
from events.models import EventPage, Occurrence
from events.models.deadline_entry import DeadlineEntry
from events.status import EventStatus
from events.whats_on_feed import WhatsOn
from mysite.visibility import listed

OF_EACH_SERIES = 3  # dates that are fetched alone: the first, and some that are out of the ordinary


def given_away(at):
    """(address, its bytes, what they should tell: a list of (uid, start, end, status)) of each."""
    calendar, whats_on = reverse("calendar_feed"), reverse("whats_on_feed")
    whole = members(at)
    odd = whole.filter(sectors__slug="udda")
    meetings = whole.filter(councilmeetingpage__isnull=False)
    yield calendar, fetched(calendar), told(whole, at)
    for query, chosen in {"bransch=udda": odd, "typ=radsmote": meetings}.items():
        yield f"{calendar}?{query}", fetched(f"{calendar}?{query}"), told(chosen, at)
    # Deadlines get their UID when they are first given away.
    yield whats_on, fetched(whats_on), [*told(whole, at), *deadlines(at)]
    for event in listed(EventPage.objects.all(), at).order_by("pk"):
        yield from files_of(event, at)


def files_of(event, at):
    """The event's own file, and those of its first dates alone."""
    address = f"{event.url.rstrip('/')}.ics"
    yield address, fetched(address), told(EventPage.objects.filter(pk=event.pk), at)
    odd_first = event.occurrences.exclude(status=EventStatus.PLANNED).soonest_first()
    dates = [*event.occurrences.soonest_first()[:1], *odd_first] if event.rule else []
    for date in dates[:OF_EACH_SERIES]:
        alone = f"{address}?datum={date.original_on}"
        yield alone, fetched(alone), [row(date, uid_alone(date))]


def fetched(address):
    answer = Client().get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return b"".join(answer) if answer.streaming else answer.content


def told(events, at):
    """The dates of these events, less those that alone were off and are told of no more."""
    dates = Occurrence.objects.filter(event__in=events.order_by().values("pk"))
    still = set(dates.filter(notice.told_q(at)).values_list("pk", flat=True))
    dates = dates.select_related("event__calendar_entry")
    return [
        row(date, date.event.calendar_entry.uid)
        for date in dates
        if date.pk in still or not date.event.rule or status.is_off(date.event)
    ]


def uid_alone(date):
    return date_file.uid_of(date.event.calendar_entry.uid, date.original_on)


def row(date, uid):
    state = status.ical_status(date)
    if date.all_day:
        return uid, str(date.starts_on), str(date.ends_on + timing.DAY), state
    return uid, instant(date.starts_at), instant(date.ends_at), state


def instant(moment):
    return f"{moment.astimezone(timing.UTC):%Y-%m-%dT%H:%M:%SZ}"


def deadlines(at):
    """Milestones and last days: whole days, known by the UID that is stored for each."""
    found = list(WhatsOn()._deadlines(at))
    uids = dict(DeadlineEntry.objects.values_list("key", "uid"))
    return [(uids[one.key], str(one.day), str(one.day + timing.DAY), "CONFIRMED") for one in found]
