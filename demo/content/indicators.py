"""The indicators of the follow-up: the strategy's seven with exactly its values, and what is counted.

A value without a year is the previous measurement: the strategy gives the number, not the year.
"""

SURVEY = "Svenskt Näringslivs enkät 2025"
INSIKT = "SKR Insikt 2024"
SIX = {"scale_min": 1, "scale_max": 6, "decimals": 2}

FOLLOW_UP_BODY = [
    ("heading", "Det här återstår"),
    (
        "text",
        (
            "<p>Analysen pekar ut två utmaningar som är kvar: <strong>upphandling</strong> och "
            "<strong>plattformar för samverkan</strong>. Fyra områden ska utvecklas: effektivitet, kompetens, "
            "bemötande och hur vi tar hand om klagomål.</p>"
            "<p>Inga mål i siffror är satta för 2030. Då står det ”ej satt”. Det som ingen mäter står som "
            "”mäts ej”, aldrig som noll.</p>"
        ),
    ),
]

# Each value: (year, value, note, whether the way of measuring changed).
INDICATORS = [
    {
        "title": "Sammanfattande omdöme om företagsklimatet",
        "question": "omdome",
        "intro": "Vad företagen säger om företagsklimatet i kommunen, när allt vägs samman.",
        "definition": "Det sammanfattande omdömet om företagsklimatet i Svenskt Näringslivs enkät.",
        "source": SURVEY,
        "values": [(None, "3.39", "", False), (2025, "3.42", "", False)],
        **SIX,
    },
    {
        "title": "Nöjd-Kund-Index, totalt",
        "question": "service",
        "intro": "Vad de som har haft ett ärende hos kommunen tycker om hur det gick till.",
        "definition": "Totalt Nöjd-Kund-Index (NKI) i SKR:s undersökning Insikt. Från mätår 2024 ändrade SKR "
        "vilka myndighetsområden som ingår.",
        "source": INSIKT,
        "scale_min": 0,
        "scale_max": 100,
        "actions": [1],
        "directions": ["Tillit"],
        "values": [
            (None, "68", "", False),
            (
                2024,
                "78",
                "SKR ändrade vad som ingår i totalen från mätår 2024. Ökningen kan bero på metoden.",
                True,
            ),
        ],
    },
    {
        "title": "Vägledning vid tillstånd och tillsyn",
        "question": "service",
        "intro": "Vad företagen säger om den vägledning de får när de söker tillstånd eller får tillsyn.",
        "definition": "Omdömet om vägledning vid tillstånd och tillsyn i Svenskt Näringslivs enkät.",
        "source": SURVEY,
        "actions": [1],
        "directions": ["Tillit"],
        "values": [(None, "4.20", "", False), (2025, "4.31", "", False)],
        **SIX,
    },
    {
        "title": "Nöjd-Kund-Index, upphandling",
        "question": "service",
        "intro": "Vad de som har deltagit i kommunens upphandlingar tycker. Området är frivilligt i Insikt.",
        "definition": "Nöjd-Kund-Index för myndighetsområdet upphandling i SKR:s undersökning Insikt. "
        "Strategin har inget värde för området.",
        "source": "SKR Insikt",
        "authority_area": "upphandling",
        "scale_min": 0,
        "scale_max": 100,
        "actions": [7],
        "values": [],
    },
    {
        "title": "Politikers attityd till företagande",
        "question": "attityder",
        "intro": "Hur företagen uppfattar politikernas inställning till företagande.",
        "definition": "Omdömet om politikernas attityd till företagande i Svenskt Näringslivs enkät.",
        "source": SURVEY,
        "values": [(None, "3.48", "", False), (2025, "3.83", "", False)],
        **SIX,
    },
    {
        "title": "Tjänstepersoners attityd till företagande",
        "question": "attityder",
        "intro": "Hur företagen uppfattar tjänstepersonernas inställning till företagande.",
        "definition": "Omdömet om tjänstepersonernas attityd till företagande i Svenskt Näringslivs enkät.",
        "source": SURVEY,
        "actions": [1],
        "directions": ["Tillit"],
        "values": [(None, "3.25", "", False), (2025, "3.45", "", False)],
        **SIX,
    },
    {
        "title": "Dialog mellan kommun och företag",
        "question": "dialog",
        "intro": "Vad företagen säger om dialogen mellan dem och kommunen.",
        "definition": "Omdömet om dialogen mellan kommun och företag i Svenskt Näringslivs enkät.",
        "source": SURVEY,
        "actions": [4],
        "directions": ["Samskapande"],
        "values": [(None, "3.00", "", False), (2025, "3.34", "", False)],
        **SIX,
    },
    {
        "title": "Samverkan skola–näringsliv",
        "slug": "samverkan-skola-naringsliv",
        "question": "kompetens",
        "intro": "Vad företagen säger om hur skolan och näringslivet arbetar ihop.",
        "definition": "Omdömet om samverkan mellan skola och näringsliv i Svenskt Näringslivs enkät.",
        "source": SURVEY,
        "actions": [6],
        "directions": ["Kompetens"],
        "values": [(None, "2.74", "", False), (2025, "3.09", "", False)],
        **SIX,
    },
]

COUNTED_SOURCE = "Räknas av den här webbplatsen"
COUNTED_DEFINITION = "Exempel: just nu räknas de exempel som ligger på webbplatsen."
# Each: its title, its intro, the name of its counter.
COUNTED = [
    (
        "Exempel: genomförda evenemang",
        "Hur många evenemang i kalendern som har blivit av under året.",
        "genomforda-evenemang",
    ),
    (
        "Exempel: genomförda dialogmöten",
        "Hur många dialogmöten mellan företag, förtroendevalda och tjänstepersoner som har blivit av under året.",
        "genomforda-dialogmoten",
    ),
    (
        "Exempel: öppna initiativ",
        "Hur många initiativ som går att följa eller vara med i just nu.",
        "oppna-initiativ",
    ),
    (
        "Exempel: avslutade initiativ med resultat",
        "Hur många initiativ som har avslutats under året och berättar vad det blev.",
        "avslutade-initiativ",
    ),
]

# The front page's figures, by title.
FRONT_PAGE = [
    "Sammanfattande omdöme om företagsklimatet",
    "Nöjd-Kund-Index, totalt",
    "Dialog mellan kommun och företag",
]
