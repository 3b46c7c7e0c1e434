"""A partner's calendar as a file. The days in braces are filled in: coming weekdays, counted from today."""

SOURCE = {
    "name": "Exempel: Föreningarnas kalender",
    "homepage": "https://exempel.se/",
    "file_name": "exempel-foreningarnas-kalender.ics",
    "responsible": "Kommunledningskontoret",
    "deputy": "Näringslivsverksamheten",
}
# The names in braces below, as events.py says them.
DAYS = {
    "evening": ("onsdag", 2),
    "cancelled": ("onsdag", 4),
    "open": ("lördag", 3),
    "board": ("måndag", 2),
}
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Exempel//Foreningarnas kalender//SV
BEGIN:VEVENT
UID:sykvall@exempel.se
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Stockholm:{evening}T180000
DTEND;TZID=Europe/Stockholm:{evening}T200000
RRULE:FREQ=WEEKLY;COUNT=6
SUMMARY:Exempel: Laga kläder tillsammans
DESCRIPTION:Exempel. Ta med något som behöver lagas. Vi hjälps åt.
LOCATION:Exempel: Samlingssalen
END:VEVENT
BEGIN:VEVENT
UID:sykvall@exempel.se
RECURRENCE-ID;TZID=Europe/Stockholm:{cancelled}T180000
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Stockholm:{cancelled}T180000
DTEND;TZID=Europe/Stockholm:{cancelled}T200000
SUMMARY:Exempel: Laga kläder tillsammans
DESCRIPTION:Exempel. Ta med något som behöver lagas. Vi hjälps åt.
LOCATION:Exempel: Samlingssalen
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:oppet-hus@exempel.se
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:{open}
SUMMARY:Exempel: Öppet hus hos föreningarna
DESCRIPTION:Exempel. Föreningarna visar vad de gör.\\n\\nKom när du vill under dagen.
LOCATION:Exempel: Föreningshuset
URL:https://exempel.se/oppet-hus
END:VEVENT
BEGIN:VEVENT
UID:styrelsen@exempel.se
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Stockholm:{board}T190000
SUMMARY:Exempel: Styrelsen möts
CLASS:PRIVATE
END:VEVENT
END:VCALENDAR
"""
