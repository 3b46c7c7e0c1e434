"""The eight insatser as the strategy tells them; what has been reported on them is an example.

Who answers for each of them is not decided, and neither are nämndmål: those are left empty. The
strategy does not say to which track the insatser 5–8 belong; 7 and 8 lie closest to Tillit och
trygghet by what they are about.
"""

MODEL = ["Askersundsmodellen"]
MEETING_PLACE = ["Mötesplats Askersund"]
TRUST = ["Tillit och trygghet"]
FRIENDLY = ["Företagsvänlig"]

ACTIONS = [
    {
        "number": 1,
        "slug": "1-service-och-bemotande",
        "title": "Service, bemötande och myndighetsutövning",
        "intro": "En gemensam modell för hur kommunen ger service och bemöter företag, och för hur myndighetsbesluten "
        "blir både rättssäkra och effektiva.",
        "picture": "mote",
        "part": "Del I",
        "tracks": MODEL,
        "goal_areas": FRIENDLY,
        "directions": ["Tillit"],
        "development_areas": ["Kompetens", "Bemötande"],
        "officials_part": "Medarbetare och chefer utbildas, och servicegruppen samordnar arbetet.",
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<ul><li>Utbildning för medarbetare och chefer</li>"
                    "<li>Stöd när kommunen anställer</li>"
                    "<li>En grupp som samordnar servicen</li>"
                    "<li>Dialogträffar som återkommer</li></ul>"
                ),
            ),
        ],
    },
    {
        "number": 2,
        "slug": "2-servicegaranti",
        "title": "Servicegaranti",
        "intro": "Samlade löften om handläggning, beslut och återkoppling, och ett enhetligt sätt att ta hand om "
        "synpunkter och klagomål.",
        "part": "Del II",
        "tracks": MODEL,
        "goal_areas": FRIENDLY,
        "directions": ["Tillit"],
        "development_areas": ["Effektivitet", "Klagomålshantering"],
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<ul><li>En garanti som gäller handläggning, beslut och återkoppling</li>"
                    "<li>Samma väg för alla synpunkter och klagomål</li></ul>"
                    "<p>Garantin är inte skriven än. När den är det står löftena här.</p>"
                ),
            ),
        ],
    },
    {
        "number": 3,
        "slug": "3-foretagsservice",
        "title": "Starkare företagsservice",
        "intro": "Den som driver företag ska hitta rätt, få möta rätt personer på en gång och veta vad som händer "
        "med ärendet.",
        "picture": "verkstad",
        "part": "Del III",
        "tracks": MODEL,
        "goal_areas": FRIENDLY,
        "directions": ["Tillit", "Samskapande"],
        "development_areas": ["Effektivitet", "Bemötande"],
        "officials_part": "Flera tjänstepersoner möter företaget vid samma tillfälle, på rivstartsmöten.",
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<ul><li>Företagsbesök som lotsar vidare</li>"
                    "<li>Rivstartsmöten, där flera tjänstepersoner är med samtidigt</li>"
                    "<li>Fler e-tjänster och tydligare vägar till rätt kontakt</li>"
                    "<li>Bättre uppföljning av ärenden</li>"
                    "<li>En kommunikationsstrategi för beslut, stöd, upphandlingar och samverkan</li></ul>"
                    "<p>Nyheterna når företagen genom nyhetsbrev, webbplats, sociala medier, mötesplatser och "
                    "företagsbesök.</p>"
                ),
            ),
        ],
    },
    {
        "number": 4,
        "slug": "4-gemensamma-arenor",
        "title": "Gemensamma arenor",
        "intro": "Mötesplatser för dialog, samverkan och synlighet: på plats i Askersund och här på webben.",
        "picture": "torg",
        "tracks": MEETING_PLACE,
        "goal_areas": ["Företagsvänlig", "Attraktiv"],
        "directions": ["Samskapande", "Attraktionskraft"],
        "business_part": "Evenemang planeras och marknadsförs gemensamt, och vem som helst kan bli ambassadör.",
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<ul><li>Nätverksträffar, tematiska forum och frukostmöten</li>"
                    "<li>En digital plattform som samlar initiativ, utvecklingsprojekt och möjligheter att investera, "
                    "öppen för dialog, inspiration, samarbete och bidrag</li>"
                    "<li>Evenemang som planeras och marknadsförs tillsammans</li>"
                    "<li>Ambassadörskap öppet för alla</li></ul>"
                ),
            ),
            ("heading", "Vad som återstår"),
            (
                "text",
                "<p>Enligt analysen är plattformar för samverkan en utmaning som är kvar.</p>",
            ),
        ],
    },
    {
        "number": 5,
        "slug": "5-platsvarumarke",
        "title": "Platsvarumärke",
        "intro": "En verktygslåda med material som alla kan använda när de berättar om Askersund.",
        "goal_areas": ["Företagsvänlig", "Attraktiv"],
        "directions": ["Attraktionskraft"],
        "audiences": ["Etablerade företag", "Nya investeringar", "Framtida invånare"],
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<p>Materialet hör ihop med de gemensamma budskapen. Det anpassas efter vem det talar till: "
                    "företag som redan finns här, den som vill investera och den som funderar på att flytta hit.</p>"
                ),
            ),
        ],
    },
    {
        "number": 6,
        "slug": "6-kompetensforsorjning",
        "title": "Kompetens och ungas väg in i arbetslivet",
        "intro": "Företagen ska hitta dem de behöver, och unga ska möta arbetslivet tidigt.",
        "picture": "skola",
        "goal_areas": FRIENDLY,
        "directions": ["Kompetens"],
        "development_areas": ["Kompetens"],
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<ul><li>Veta vad olika branscher behöver</li>"
                    "<li>Praktik, matchning och utbildningsspår</li>"
                    "<li>Tidiga kontakter mellan skola och företag</li>"
                    "<li>Arbete med utbildning i hela regionen</li></ul>"
                ),
            ),
        ],
    },
    {
        "number": 7,
        "slug": "7-upphandling",
        "title": "Upphandling",
        "intro": "Fler företag ska veta vilka upphandlingar som kommer och hur man lämnar anbud.",
        "tracks": TRUST,
        "goal_areas": FRIENDLY,
        "directions": ["Tillit", "Kompetens"],
        "business_part": "Företagsorganisationer är med i utbildningen.",
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<ul><li>Information om upphandlingar som är på väg</li>"
                    "<li>Utbildning tillsammans med företagsorganisationer</li></ul>"
                ),
            ),
            ("heading", "Vad som återstår"),
            ("text", "<p>Enligt analysen är upphandling en utmaning som är kvar.</p>"),
        ],
    },
    {
        "number": 8,
        "slug": "8-trygghet-och-beredskap",
        "title": "Trygghet, säkerhet och beredskap",
        "intro": "Brottsförebyggande arbete, totalförsvar och krisberedskap, tillsammans med företagen.",
        "picture": "vinter",
        "tracks": TRUST,
        "goal_areas": FRIENDLY,
        "directions": ["Tillit"],
        "body": [
            ("heading", "Det här ingår"),
            (
                "text",
                (
                    "<ul><li>Arbete som förebygger brott</li><li>Totalförsvar</li>"
                    "<li>Beredskap för kriser</li></ul>"
                ),
            ),
        ],
    },
]

# Insats: (days from today, status, what has happened, next step). The others have none.
UPDATES = {
    1: [
        (
            -24,
            "planeras",
            "Exempel: vi har gått igenom hur dialogträffarna kan läggas upp.",
            "Exempel: en första träff planeras.",
        )
    ],
    2: [
        (
            -70,
            "ej-paborjad",
            "Exempel: vi samlar in hur andra har gjort innan vi börjar skriva.",
            "",
        )
    ],
    3: [
        (
            -170,
            "planeras",
            "Exempel: vi har listat vilka frågor företagen ställer oftast.",
            "Exempel: vi provar rivstartsmöten.",
        ),
        (
            -9,
            "pagar",
            "Exempel: de första rivstartsmötena är bokade, och besöken hos företagen har börjat.",
            "Exempel: vi sammanfattar vad vi har lärt oss.",
        ),
    ],
    4: [
        (
            -150,
            "planeras",
            "Exempel: vi har frågat vad en gemensam mötesplats behöver kunna.",
            "Exempel: en första version av webbplatsen.",
        ),
        (
            -60,
            "pagar",
            "Exempel: webbplatsen finns, och kalendern är gemensam.",
            "Exempel: fler får lägga in sina egna evenemang.",
        ),
        (
            -3,
            "pagar",
            "Exempel: initiativ, evenemang och mått hänger nu ihop på webbplatsen.",
            "Exempel: vi frågar dem som använder den vad som saknas.",
        ),
    ],
    6: [
        (
            -215,
            "pagar",
            "Exempel: skolan och företagen har haft sitt första möte om praktik.",
            "Exempel: en gemensam praktikdag.",
        )
    ],
}

# Title of an initiative or an event: the insatser that it helps to carry out.
HELPS = {
    "Ett nummer för varje företag": [3],
    "Fråga innan du bygger": [1, 3],
    "Anbudsskola för små företag": [7],
    "Lärlingar i verkstaden": [6],
    "Första jobbet nära hem": [6],
    "Verkstäder som visar upp sig": [4, 6],
    "Öppet torg varje lördag": [4],
    "Ljus i varje fönster": [4],
    "Gemensam säsong runt sjön": [5],
    "Frukostmöte: öppet när andra har stängt": [4],
    "Frukostmöte sista tisdagen i månaden": [4],
    "Nätverksträff för små tillverkare": [4],
    "Utvecklingsdag: så vill vi ha det 2030": [4],
    "Dialogmöte: vad frågar företagen om?": [1, 4],
    "Tematiskt forum om upphandling": [7],
    "Anbudsskola, sista kvällen": [7],
    "Rivstartsmöte: du som vill bygga ut": [3],
    "Företagsbesök: åkeriet": [3],
    "Kurs: skriv så att alla förstår": [1],
    "Föräldrakväll: var finns jobben?": [6],
    "Forum: trygg i centrum": [8],
}

# The insatser that the example official reports on.
OFFICIALS_OWN = [3, 4]
