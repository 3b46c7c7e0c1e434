"""5,000 events of every sort over two years, written as rows, since the page tree takes minutes for it.

70 % are single, 8 % last all day, 10 % several days, 12 % recur; a third of those that recur have one
date that is cancelled, one that is moved and one with a text of its own.
"""

import datetime

EVENTS = 5_000
DAY = datetime.timedelta(days=1)
ALL_DAY, SEVERAL_DAYS, RECURRING = 70, 78, 88  # the number of a hundred that each sort begins at
RULES = ["FREQ=WEEKLY;COUNT=20", "FREQ=MONTHLY;COUNT=12", "FREQ=WEEKLY;INTERVAL=2;COUNT=26"]


def fill():
    """Make the events with their changes, dates and stored texts."""
    from django.core.management import call_command
    from wagtail.models import Page

    from events.models import DateChange
    from tests.factories import ArenaFactory, CalendarFactory, VenueFactory, section

    calendar = section(CalendarFactory)
    arena, venue = ArenaFactory(slug="frukostmote"), VenueFactory()
    events = [event(calendar, n, arena, venue) for n in range(EVENTS)]
    pages = [Page(**page_fields(event)) for event in events]
    for one, page in zip(events, Page.objects.bulk_create(pages), strict=True):
        one.page_ptr_id = one.pk = page.pk
    insert(events)
    DateChange.objects.bulk_create(
        DateChange(**{**fields, "event_id": one.pk}) for one in events for fields in one.changed
    )
    store_dates()
    call_command("rebuild_calendar", verbosity=0)


def store_dates():
    """Expand every event into its dates, as saving its page does."""
    from events import occurrences
    from events.models import EventPage

    occurrences.store(list(EventPage.objects.prefetch_related("date_changes")))


def event(calendar, number, arena, venue):
    from events.models import EventPage

    sort = number * 37 % 100  # so that the sorts are spread over the days
    day = datetime.date.today() + (number % 730 - 350) * DAY  # noqa: DTZ011  any day
    all_day = ALL_DAY <= sort < SEVERAL_DAYS
    made = EventPage(
        title=f"Exempel: träff {number} för företag, föreningar och skola",
        slug=f"traff-{number}",
        path=f"{calendar.path}{number + 1:04d}",
        depth=calendar.depth + 1,
        url_path=f"{calendar.url_path}traff-{number}/",
        locale=calendar.locale,
        intro="Vi äter frukost, lyssnar och byter erfarenheter. " * 5,
        responsible="Kommunledningskontoret",
        deputy="Näringslivsverksamheten",
        review_date=day,
        starts_on=day,
        ends_on=day + 2 * DAY if SEVERAL_DAYS <= sort < RECURRING else None,
        all_day=all_day,
        start_time=None if all_day else datetime.time(7, 30),
        end_time=None if all_day else datetime.time(9),
        rule=RULES[number % len(RULES)] if sort >= RECURRING else "",
        arena=arena,
        venue=venue,
        body=[],
    )
    made.changed = changes(made) if made.rule and number % 3 == 0 else []
    made.set_instants()
    return made


def changes(made):
    """One date cancelled, one moved to the day after, one with a text of its own."""
    from events import series
    from events.status import EventStatus

    cancelled, moved, annotated = series.days_of(made)[2:5]
    return [
        {"original_on": cancelled, "status": EventStatus.CANCELLED, "note": "Talaren är sjuk."},
        {"original_on": moved, "starts_on": moved + DAY},
        {"original_on": annotated, "text": "Den här gången talar vi om el."},
    ]


def page_fields(made):
    from wagtail.models import Page

    made.draft_title = made.title
    return {field.attname: getattr(made, field.attname) for field in Page._meta.local_fields}


def insert(events):
    """The events' own rows, below the page rows that exist: Django writes no such rows in bulk."""
    from django.db import connection

    meta = type(events[0])._meta
    names = [connection.ops.quote_name(field.column) for field in meta.local_fields]
    rows = [
        [
            field.get_db_prep_save(field.pre_save(one, add=True), connection)
            for field in meta.local_fields
        ]
        for one in events
    ]
    marks = ", ".join(["%s"] * len(names))
    into = f"INSERT INTO {meta.db_table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608  our own names
    with connection.cursor() as cursor:
        cursor.executemany(into, rows)
