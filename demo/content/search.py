"""What the demo's editors keep for the search: words that visitors use, and where some of them lead."""

# Words that somebody seeks, what to seek too, whether it goes both ways.
SYNONYMS = [
    ("anbud, offert, anbudsskola", "upphandling", False),
    ("fastighet, kontor, hyra", "lokal", False),
    ("tomt, industrimark", "mark", True),
    ("spritlicens, alkoholtillstånd", "serveringstillstånd", False),
    ("reklamation, synpunkt", "klagomål", True),
]
# Words that somebody seeks, the page by its title, why.
PICKS = [
    (
        "lokal, mark, tomt, etablera",
        "Investera",
        "Mark, lokaler, verksamheter och partnerskap på ett ställe. Det som ligger där nu är exempel.",
    ),
    (
        "kontakt, lots, hjälp, fråga",
        "Kontakt",
        "Här står vem du kan ringa eller skriva till, och vad var och en hjälper till med.",
    ),
    (
        "frukost, frukostmöte, träff",
        "Kalender",
        "Alla träffar och evenemang. Kalendern går att prenumerera på.",
    ),
]
