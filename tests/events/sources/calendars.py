"""Calendars as text, so that a test shows only the lines that it is about."""


def calendar(*events, head="", newline="\r\n"):
    """A whole calendar as bytes around VEVENTs that are already text."""
    text = (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//SV\n{head}{''.join(events)}END:VCALENDAR\n"
    )
    return text.replace("\n", newline).encode()


def event(lines="", *, uid="a@example.org", start="20991005T180000", title="Kväll"):
    """One VEVENT; a property given as None or empty is left out."""
    uid_line = f"UID:{uid}\n" if uid else ""
    start_line = (
        (start if start.startswith("DTSTART") else f"DTSTART:{start}") + "\n" if start else ""
    )
    title_line = f"SUMMARY:{title}\n" if title is not None else ""
    body = f"{lines}\n" if lines else ""
    return (
        f"BEGIN:VEVENT\n{uid_line}DTSTAMP:20990101T000000Z\n"
        f"{start_line}{title_line}{body}END:VEVENT\n"
    )


ZONE = """BEGIN:VTIMEZONE
TZID:Stockholm av egen hand
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""
