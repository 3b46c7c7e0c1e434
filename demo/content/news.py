"""News of all five kinds. ``date`` is counted in days from today."""

PRACTISE = "Det här är ett exempel på hur en nyhet kan se ut."

NEWS = [
    {
        "title": "Nu är skyltarna runt sjön nästan klara",
        "intro": "Exempel. Tio av tolv skyltar är uppe. De två sista väntar på tillstånd.",
        "kind": "nyhet",
        "date": -3,
        "picture": "stad",
        "sectors": ["Besöksnäring"],
        "body": [
            (
                "text",
                (
                    f"<p>{PRACTISE}</p><p>Skyltarna visar vägen mellan kaféer, stugor och butiker runt sjön. "
                    'Läs mer om <a href="/initiativ/gemensam-sasong-runt-sjon/">den gemensamma säsongen</a>.</p>'
                ),
            ),
        ],
        "tags": ["säsong"],
    },
    {
        "title": "Ny vägledning för den som lämnar anbud",
        "tracks": ["Tillit och trygghet"],
        "intro": "Exempel. Materialet från anbudsskolan går nu att läsa i efterhand.",
        "kind": "stodinsats",
        "date": -9,
        "picture": "skola",
        "directions": ["Kompetens"],
        "body": [
            (
                "text",
                f"<p>{PRACTISE}</p><p>Vägledningen går igenom ett underlag steg för steg, från annons till avtal.</p>",
            )
        ],
        "tags": ["upphandling"],
    },
    {
        "title": "Så kan ett beslut visas här",
        "intro": "Exempel. Ett beslut får en egen nyhet: vad som har bestämts, av vem, när och vad det betyder för dig.",
        "kind": "beslut",
        "date": -15,
        "directions": ["Tillit"],
        "body": [
            ("text", "<p>Inget beslut är fattat: det här är ett exempel.</p>"),
            (
                "facts",
                "Så är en beslutsnyhet uppbyggd",
                [
                    ("Vad", "Beslutet i en mening"),
                    ("Av vem", "Nämnden eller styrelsen"),
                    ("När", "Dag, månad och år"),
                    ("Läs hela", "Länk till protokollet"),
                ],
            ),
        ],
    },
    {
        "title": "Kommande upphandling: snöröjning",
        "tracks": ["Tillit och trygghet"],
        "intro": "Exempel. En planerad upphandling kan visas här i god tid. Själva annonsen finns alltid i upphandlingssystemet.",
        "kind": "upphandling",
        "date": -21,
        "picture": "vinter",
        "sectors": ["Transport och logistik", "Bygg och anläggning"],
        "body": [
            (
                "text",
                f"<p>{PRACTISE} Ingen sådan upphandling är planerad.</p><p>Nyheten säger vad som ska köpas, ungefär när och vem man kan fråga.</p>",
            )
        ],
        "tags": ["upphandling"],
    },
    {
        "title": "Fem gårdar söker ett sjätte tak",
        "intro": "Exempel. Gruppen som köper solceller tillsammans har plats för en gård till.",
        "kind": "samverkan",
        "date": -27,
        "picture": "energi",
        "sectors": ["Lantbruk och skogsbruk", "Energi- och miljöteknik"],
        "body": [
            (
                "text",
                f'<p>{PRACTISE}</p><p>Hör av dig till <a href="/kontakt/">kontaktvägen för företag</a> om du vill vara med.</p>',
            )
        ],
        "tags": ["solel"],
    },
    {
        "title": "Handlarna söker lördagsvärdar till torget",
        "tracks": ["Mötesplats Askersund"],
        "intro": "Exempel. Fem lördagar saknar värd. Ta en ensam eller tillsammans med en förening.",
        "kind": "samverkan",
        "date": -34,
        "picture": "torg",
        "sectors": ["Handel"],
        "body": [
            (
                "text",
                f'<p>{PRACTISE}</p><p>Idén finns att läsa under <a href="/initiativ/oppet-torg-varje-lordag/">Öppet torg varje lördag</a>.</p>',
            )
        ],
        "tags": ["torghandel", "centrum"],
    },
    {
        "title": "Företagen ger kommunen något högre betyg",
        "tracks": ["Askersundsmodellen"],
        "intro": "I Svenskt Näringslivs enkät 2025 blev det sammanfattande omdömet 3,42. Mätningen innan var det 3,39.",
        "kind": "nyhet",
        "date": -48,
        "picture": "mote",
        "directions": ["Tillit", "Samskapande"],
        "goal_areas": ["Företagsvänlig"],
        "body": [
            (
                "text",
                "<p>Skalan går från 1 till 6. Dialogen mellan kommun och företag är en av de frågor som har ökat mest.</p>",
            ),
            (
                "table",
                "Svenskt Näringslivs enkät 2025, skala 1–6",
                ["Fråga", "Före", "Efter"],
                [
                    ["Sammanfattande omdöme om företagsklimatet", "3,39", "3,42"],
                    ["Vägledning vid tillstånd och tillsyn", "4,20", "4,31"],
                    ["Politikers attityd till företagande", "3,48", "3,83"],
                    ["Tjänstepersoners attityd till företagande", "3,25", "3,45"],
                    ["Dialog mellan kommun och företag", "3,00", "3,34"],
                    ["Samverkan skola–näringsliv", "2,74", "3,09"],
                ],
            ),
            (
                "text",
                "<p>”Före” är den föregående mätningen. Några mål för 2030 i siffror är inte satta.</p>",
            ),
        ],
        "tags": ["uppföljning"],
    },
    {
        "title": "Nöjd-Kund-Index är 78",
        "intro": "I SKR:s mätning Insikt 2024 blev värdet 78 på skalan 0–100. Mätningen innan gav 68, men metoden har ändrats.",
        "kind": "nyhet",
        "date": -62,
        "directions": ["Tillit"],
        "goal_areas": ["Företagsvänlig"],
        "body": [
            (
                "text",
                (
                    "<p>Från mätår 2024 ändrade SKR vilka myndighetsområden som räknas in. De två värdena går därför inte "
                    "att jämföra rakt av.</p><p>Bygglov, miljö- och hälsoskydd, livsmedelskontroll och serveringstillstånd ingår "
                    "alltid. Markupplåtelse, brandskydd och upphandling är frivilliga. Det som inte är mätt skriver vi som "
                    "”mäts ej”, aldrig som noll.</p>"
                ),
            ),
        ],
        "tags": ["uppföljning"],
    },
    {
        "title": "Kafé bakar åt grannarna",
        "intro": "Exempel. Ett kafé vid hamnen bakar för andra när gästerna är få.",
        "kind": "nyhet",
        "date": -75,
        "picture": "kafe",
        "sectors": ["Handel", "Besöksnäring"],
        "body": [
            ("text", f"<p>{PRACTISE}</p>"),
            ("quote", "Ugnen är ändå varm. Då kan den lika gärna vara full.", "Exempel Kafévärd"),
        ],
    },
]
