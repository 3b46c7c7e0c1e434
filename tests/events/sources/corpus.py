"""Odd and hostile calendars: name → (bytes, what is read: how many events, how many left out, or a fault).

Today is 1 October 2099, a Thursday.
"""

from .calendars import ZONE, calendar, event

HOSTILE = "<script>alert(1)</script>"


def weekly(rule, **kwargs):
    return calendar(event(f"RRULE:{rule}", **kwargs))


def bad(lines="", **kwargs):
    """A calendar with one bad event and one good."""
    return calendar(event(lines, **kwargs), event(uid="god@example.org", title="God"))


NO_CALENDAR, WEB_PAGE, CUT = "ingen kalender", "webbsida", "avbruten"

CORPUS = {
    # What is no calendar at all.
    "empty": (b"", NO_CALENDAR),
    "one-newline": (b"\r\n", NO_CALENDAR),
    "zero-bytes": (b"\x00" * 500, NO_CALENDAR),
    "a-web-page": (b"<!doctype html><title>Logga in</title>", WEB_PAGE),
    "json": (b'{"error": "not found"}', NO_CALENDAR),
    "a-picture": (b"\x89PNG\r\n\x1a\n\x00\x00", NO_CALENDAR),
    "a-zip": (b"PK\x03\x04" + bytes(range(256)), NO_CALENDAR),
    "a-card": (b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n", NO_CALENDAR),
    "random-bytes": (bytes((i * 7919) % 256 for i in range(4000)), NO_CALENDAR),
    # Half and crooked files.
    "half-a-file": (calendar(event(), event(uid="b"))[:150], CUT),
    "no-end": (calendar(event()).replace(b"END:VCALENDAR\r\n", b""), CUT),
    "only-a-beginning": (b"BEGIN:VCALENDAR\r\n", CUT),
    "end-before-beginning": (b"END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n", "läsa"),
    "event-that-never-ends": (calendar(event().replace("END:VEVENT\n", "")), CUT),
    "line-without-colon": (bad("det har ar ingen egenskap"), (2, 0)),
    "no-events": (calendar(), (0, 0)),
    "two-calendars": (calendar(event()) + calendar(event(uid="b")), (2, 0)),
    "only-todo-and-journal": (
        calendar("BEGIN:VTODO\nUID:t\nEND:VTODO\nBEGIN:VJOURNAL\nUID:j\nEND:VJOURNAL\n"),
        (0, 0),
    ),
    # Letters and line ends.
    "bare-newlines": (calendar(event(), newline="\n"), (1, 0)),
    "old-mac-newlines": (calendar(event(), newline="\r"), (1, 0)),
    "byte-order-mark": (b"\xef\xbb\xbf" + calendar(event()), (1, 0)),
    "utf-16": (b"\xff\xfe" + calendar(event()).decode().encode("utf-16-le"), (1, 0)),
    "windows-1252": (calendar(event(title="Kväll")).decode().encode("cp1252"), (1, 0)),
    "zero-bytes-inside": (calendar(event(title="Kv\x00äll")), (1, 0)),
    "cut-inside-a-letter": (calendar(event(title="Kväll")).replace(b"\xc3\xa4", b"\xc3"), (1, 0)),
    "control-characters": (calendar(event(title="K\x01v\x08\x1bäll\x7f")), (1, 0)),
    "lower-case-names": (calendar(event()).replace(b"SUMMARY", b"summary"), (1, 0)),
    "one-very-long-line": (calendar(event(f"DESCRIPTION:{'ord ' * 100_000}")), (1, 0)),
    "folded-every-letter": (calendar(event("DESCRIPTION:" + "\n ".join("abc" * 2000))), (1, 0)),
    # Properties that lack, repeat or lie.
    "no-uid": (calendar(event(uid="")), (1, 0)),
    "very-long-uid": (calendar(event(uid="u" * 5000)), (1, 0)),
    "uid-of-blanks": (calendar(event(uid="   ")), (1, 0)),
    "same-uid-twice": (calendar(event(), event()), (1, 0)),
    "same-uid-different-days": (calendar(event(), event(start="20991006T180000")), (2, 0)),
    "no-title": (calendar(event(title=None)), (1, 0)),
    "no-start": (bad(start=""), (1, 1)),
    "start-in-words": (bad(start="på tisdag"), (1, 1)),
    "start-with-dashes": (bad(start="2099-10-05"), (1, 1)),
    "two-starts": (calendar(event("DTSTART:20991007T180000")), (1, 0)),
    "start-is-a-period": (bad(start="DTSTART;VALUE=PERIOD:20991005T180000/PT1H"), (1, 1)),
    "day-that-does-not-exist": (bad(start="20990230T180000"), (1, 1)),
    "hour-that-does-not-exist": (bad(start="20991005T250000"), (1, 1)),
    "year-one": (bad(start="00010101T000000Z"), (1, 1)),
    "year-9999": (bad(start="99991231T235959Z"), (1, 1)),
    "end-before-start": (calendar(event("DTEND:20991004T180000")), (1, 0)),
    "end-is-a-date": (calendar(event("DTEND;VALUE=DATE:20991006")), (1, 0)),
    "end-and-duration": (calendar(event("DTEND:20991005T190000\nDURATION:PT2H")), (1, 0)),
    "negative-duration": (calendar(event("DURATION:-PT2H")), (1, 0)),
    "duration-in-words": (calendar(event("DURATION:en stund")), (1, 0)),
    "endless-duration": (bad("DURATION:P99999999999W"), (2, 0)),
    "lasts-a-century": (bad("DTEND:21991005T180000"), (2, 0)),
    "sequence-in-words": (calendar(event("SEQUENCE:hej")), (1, 0)),
    "sequence-below-zero": (calendar(event("SEQUENCE:-5")), (1, 0)),
    "sequence-beyond-numbers": (calendar(event(f"SEQUENCE:{'9' * 4000}")), (1, 0)),
    "modified-in-words": (calendar(event("LAST-MODIFIED:nyss")), (1, 0)),
    "status-of-its-own": (calendar(event("STATUS:KANSKE")), (1, 0)),
    "private": (bad("CLASS:PRIVATE"), (1, 1)),
    "confidential": (bad("CLASS:confidential"), (1, 1)),
    "alarm-and-attachment": (
        calendar(
            event(
                "ATTACH:file:///etc/passwd\nBEGIN:VALARM\nACTION:PROCEDURE\n"
                "ATTACH:file:///bin/sh\nTRIGGER:-PT5M\nEND:VALARM"
            )
        ),
        (1, 0),
    ),
    # Zones.
    "windows-zone": (
        calendar(event(start="DTSTART;TZID=Romance Standard Time:20991005T180000")),
        (1, 0),
    ),
    "unknown-zone": (calendar(event(start="DTSTART;TZID=Mars/Hellas:20991005T180000")), (1, 0)),
    "zone-is-a-path": (
        calendar(event(start="DTSTART;TZID=../../etc/passwd:20991005T180000")),
        (1, 0),
    ),
    "own-zone": (
        calendar(event(start="DTSTART;TZID=Stockholm av egen hand:20991005T180000"), head=ZONE),
        (1, 0),
    ),
    "zone-every-second": (calendar(event(), head=ZONE.replace("YEARLY", "SECONDLY")), "tidszon"),
    "zone-every-second-folded": (
        calendar(event(), head=ZONE.replace("YEARLY", "SECON\n DLY")),
        "tidszon",
    ),
    "zone-without-parts": (
        calendar(event(), head="BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n"),
        "läsa",
    ),
    "google-zone": (
        calendar(event(start="20991005T160000Z"), head="X-WR-TIMEZONE:Europe/Stockholm\n"),
        (1, 0),
    ),
    "google-zone-unknown": (calendar(event(), head="X-WR-TIMEZONE:Mars/Hellas\n"), (1, 0)),
    # Rules.
    "every-second": (bad("RRULE:FREQ=SECONDLY"), (1, 1)),
    "every-minute": (bad("RRULE:FREQ=MINUTELY;COUNT=3"), (1, 1)),
    "every-hour": (bad("RRULE:FREQ=HOURLY;INTERVAL=24"), (1, 1)),
    "every-hour-in-small-letters": (bad("RRULE:freq=hourly"), (1, 1)),
    "interval-zero": (bad("RRULE:FREQ=DAILY;INTERVAL=0"), (1, 1)),
    "interval-below-zero": (bad("RRULE:FREQ=DAILY;INTERVAL=-1"), (1, 1)),
    "interval-enormous": (bad(f"RRULE:FREQ=DAILY;INTERVAL={'9' * 30}"), (1, 1)),
    "many-hours-a-day": (bad("RRULE:FREQ=DAILY;BYHOUR=1,2,3,4;BYMINUTE=0,15,30,45"), (1, 1)),
    "no-frequency": (bad("RRULE:COUNT=5"), (1, 1)),
    "unknown-frequency": (bad("RRULE:FREQ=FORTNIGHTLY"), (1, 1)),
    "empty-rule": (bad("RRULE:"), (1, 1)),
    "two-rules": (bad("RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2"), (1, 1)),
    "old-exception-rule": (bad("RRULE:FREQ=DAILY;COUNT=9\nEXRULE:FREQ=WEEKLY"), (1, 1)),
    "every-day-for-ever": (bad("RRULE:FREQ=DAILY"), (1, 1)),
    "every-week-for-ever": (weekly("FREQ=WEEKLY"), (1, 0)),
    "every-week-since-1900": (weekly("FREQ=WEEKLY", start="19000101T180000"), (1, 0)),
    "never-comes-true": (bad("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), (2, 0)),
    "until-before-start": (bad("RRULE:FREQ=DAILY;UNTIL=20000101"), (1, 0)),
    "count-zero": (bad("RRULE:FREQ=DAILY;COUNT=0"), (2, 0)),
    "count-beyond-numbers": (bad(f"RRULE:FREQ=WEEKLY;COUNT={'9' * 30}"), (1, 1)),
    "too-many-named-dates": (
        bad(
            "RDATE:"
            + ",".join(
                f"2099{1 + i % 12:02}{1 + i % 28:02}T{i % 24:02}{i % 60:02}00" for i in range(2500)
            )
        ),
        (1, 1),
    ),
    "named-periods": (calendar(event("RDATE;VALUE=PERIOD:20991012T180000/PT1H")), (1, 0)),
    "exception-in-words": (bad("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:aldrig"), (1, 1)),
    "exception-as-date": (
        calendar(event("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20991012")),
        (1, 0),
    ),
    "all-dates-excepted": (bad("RRULE:FREQ=WEEKLY;COUNT=1\nEXDATE:20991005T180000"), (1, 0)),
    "orphaned-date": (calendar(event("RECURRENCE-ID:20991005T180000")), (1, 0)),
    "same-date-replaced-twice": (
        calendar(
            event("RRULE:FREQ=WEEKLY;COUNT=3"),
            event("RECURRENCE-ID:20991012T180000\nSEQUENCE:1", title="Ny", start="20991013T180000"),
            event(
                "RECURRENCE-ID:20991012T180000\nSEQUENCE:2", title="Nyast", start="20991014T180000"
            ),
        ),
        (1, 0),
    ),
    "date-replaced-that-never-was": (
        calendar(event("RRULE:FREQ=WEEKLY;COUNT=3"), event("RECURRENCE-ID:20991013T180000")),
        (1, 0),
    ),
    "this-and-following": (
        calendar(
            event("RRULE:FREQ=WEEKLY;COUNT=3"),
            event("RECURRENCE-ID;RANGE=THISANDFUTURE:20991012T180000", start="20991012T190000"),
        ),
        (1, 0),
    ),
    # Texts that attack.
    "script-in-title": (calendar(event(title=HOSTILE)), (1, 0)),
    "script-everywhere": (
        calendar(
            event(
                f"DESCRIPTION:{HOSTILE}<img src=x onerror=alert(1)>\nLOCATION:{HOSTILE}\n"
                f"URL:javascript:alert(1)\nORGANIZER;CN={HOSTILE}:mailto:a@example.org"
            )
        ),
        (1, 0),
    ),
    "escaped-script": (
        calendar(event("DESCRIPTION:&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;")),
        (1, 0),
    ),
    "reversed-text": (calendar(event(title="\u202eevil\u202c \u200bnamn")), (1, 0)),
    "deeply-nested": (calendar("BEGIN:X-A\n" * 25_000), "delar"),
    "nested-events": (calendar("BEGIN:VEVENT\n" * 50 + "END:VEVENT\n" * 50), (0, 1)),
    "too-many-events": (calendar(*(event(uid=str(n)) for n in range(5_001))), "5000 evenemang"),
    "too-many-dates": (
        calendar(*(event("RRULE:FREQ=DAILY;COUNT=400", uid=str(n)) for n in range(101))),
        "40000 datum",
    ),
}
