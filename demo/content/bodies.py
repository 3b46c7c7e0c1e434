"""Who there is to answer for something, as far as the strategy says; what was before is an example."""

import datetime

REORGANISED = datetime.date(2026, 1, 1)  # from 2026 there is one administration
DAY_BEFORE = REORGANISED - datetime.timedelta(days=1)

# (name, kind, the body it belongs to, first day, last day, the body it took over after)
BODIES = [
    ("Kommunfullmäktige", "fullmaktige", None, None, None, None),
    ("Kommunstyrelsen", "namnd", "Kommunfullmäktige", None, None, None),
    ("Exempel: tidigare förvaltning", "forvaltning", "Kommunstyrelsen", None, DAY_BEFORE, None),
    (
        "Kommunens gemensamma förvaltning",
        "forvaltning",
        "Kommunstyrelsen",
        REORGANISED,
        None,
        "Exempel: tidigare förvaltning",
    ),
    ("Kommunledningskontoret", "enhet", "Kommunens gemensamma förvaltning", None, None, None),
    (
        "Arbetsmarknadsenheten (AME)",
        "enhet",
        "Kommunens gemensamma förvaltning",
        None,
        None,
        None,
    ),
]

# Insats number: (milestone, planned day, day it was done). Examples: the strategy sets none.
MILESTONES = {
    1: [("Exempel: första dialogträffen", datetime.date(2027, 3, 1), None)],
    2: [
        ("Exempel: löftena är skrivna", datetime.date(2027, 6, 1), None),
        ("Exempel: löftena är prövade ett år", datetime.date(2028, 6, 1), None),
    ],
    4: [
        ("Exempel: webbplatsen visas", datetime.date(2026, 9, 1), datetime.date(2026, 9, 14)),
        ("Exempel: gemensam kalender", datetime.date(2026, 10, 1), None),
        ("Exempel: första utvecklingsdagen", datetime.date(2029, 5, 1), None),
    ],
    6: [("Exempel: praktikdag för skolan", datetime.date(2030, 2, 1), None)],
}
