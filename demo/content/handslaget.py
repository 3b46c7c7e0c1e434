"""Handslaget 2030 as the strategy tells it. What is missing there is missing here, and is said aloud."""

PARTIES = ["Askersunds kommun", "Det lokala näringslivet"]
VERSION = "1"

# How the agreement reads in front_page.py's version of it: so that an earlier one can be seen.
DRAFT_BODY = [
    (
        "text",
        (
            "<p>Exempel: så här kan ett utkast se ut. Det sparas när en ny version publiceras, "
            "och går sedan att läsa som det var.</p>"
        ),
    ),
]

BODY = [
    ("heading", "Vad vi är överens om"),
    (
        "text",
        (
            "<p>Kommunen och företagen vill samma sak: att det ska vara lätt att driva företag, arbeta och leva i Askersund. "
            "Handslaget har tre syften:</p><ol><li>Visa var vi står, och lyfta fram både det som redan görs och det som är nytt.</li>"
            "<li>Klargöra roller, ansvar och förväntningar mellan företagare, förtroendevalda och tjänstepersoner.</li>"
            "<li>Säga samma sak utåt: ett gemensamt budskap om Askersund.</li></ol>"
        ),
    ),
    ("heading", "Målen bakom"),
    (
        "facts",
        "Målstrukturen",
        [
            ("Beslutad", "Av kommunfullmäktige i november 2024"),
            ("Bakom den står", "Alla partier i kommunfullmäktige"),
            ("Målår", "2030, för målområdet Företagsvänlig"),
            ("Mål i siffror", "Ej satt"),
        ],
        "Askersunds kommuns strategi, Handslaget 2030",
    ),
    ("heading", "Vem gör vad"),
    (
        "text",
        (
            "<p>Från 2026 har kommunen en gemensam förvaltning. Kommunledningskontoret är nod för arbetet med näringslivet. "
            "Näringslivschefen leder näringslivsrådet. Genomförandet ska vägas in i nämndernas mål och budget för åren 2026–2030.</p>"
            "<p>Ett underlag som visar vilken nämnd som ansvarar för vilken del ska tas fram. Det finns inte än. "
            "Tills dess står det ”ej satt”.</p>"
        ),
    ),
]

GOALS = {
    "title": "Tre målområden",
    "slug": "mal",
    "intro": "Välfärd, företagsvänlig och attraktiv: kommunfullmäktige beslutade om målen i november 2024, och alla partier står bakom.",
    "picture": "sommar",
    "body": [
        ("text", "<p>Utöver de tre målområdena finns finansiella och organisatoriska mål.</p>")
    ],
    "pages": [
        {
            "title": "Välfärd",
            "intro": "Askersund ska vara en av Sveriges bästa välfärdskommuner.",
        },
        {
            "title": "Företagsvänlig",
            "intro": "Askersund ska vara en av Sveriges mest företagsvänliga kommuner.",
            "target_year": 2030,
            "body": [
                (
                    "text",
                    "<p>Något mål i siffror, till exempel en plats i en rankning, är inte satt.</p>",
                )
            ],
        },
        {
            "title": "Attraktiv",
            "intro": "Askersund ska vara en av Sveriges mest attraktiva kommuner.",
        },
    ],
}

DIRECTIONS = {
    "title": "Fyra inriktningar",
    "slug": "inriktningar",
    "intro": "Tillit, attraktionskraft, samskapande och kompetens är orden som visar vägen till målen.",
    "picture": "skog",
    "pages": [
        {
            "title": "Tillit",
            "intro": "God service, gott bemötande och rättssäker myndighetsutövning. Du ska veta vad du kan vänta dig.",
        },
        {
            "title": "Attraktionskraft",
            "intro": "Synlighet, stolthet och ambassadörskap. Den som trivs här får gärna säga det högt.",
        },
        {
            "title": "Samskapande",
            "intro": "Relationer, delat ansvar och konkreta resultat. Vi gör det tillsammans, och det ska märkas.",
        },
        {
            "title": "Kompetens",
            "intro": "Samarbeten som gör att företagen hittar dem de behöver.",
        },
    ],
}

TRACKS = {
    "title": "Tre utvecklingsspår",
    "slug": "spar",
    "intro": "Arbetet går i tre spår: Askersundsmodellen, Mötesplats Askersund samt Tillit och trygghet.",
    "picture": "vag",
    "body": [
        (
            "text",
            (
                "<p>Strategin säger inte vilket spår insatserna 5–8 hör till. Nummer 7 och 8 ligger genom sitt innehåll "
                "närmast Tillit och trygghet. För 5 och 6 är spåret ej satt.</p>"
            ),
        ),
    ],
    "pages": [
        {
            "title": "Askersundsmodellen",
            "intro": "Service och bemötande, myndighetsutövning, servicegaranti, klagomål och digital utveckling. "
            "Insats 1, 2 och 3 är spårets tre delar.",
        },
        {
            "title": "Mötesplats Askersund",
            "intro": "Dialog, samverkan och arenor. Hit hör insats 4, och hit hör den här webbplatsen.",
        },
        {
            "title": "Tillit och trygghet",
            "intro": "Upphandling, brottsförebyggande arbete, totalförsvar och krisberedskap.",
        },
    ],
}

ACTIONS = {
    "title": "Åtta insatser",
    "slug": "insatser",
    "intro": "Det här ska göras. Vem som ansvarar för varje insats är ännu ej satt, och då skriver vi det.",
    "picture": "bygge",
    "body": [
        (
            "text",
            (
                "<p>Enligt analysen är upphandling och plattformar för samverkan utmaningar som är kvar. Fyra områden ska "
                "utvecklas: effektivitet, kompetens, bemötande och hur vi tar hand om klagomål.</p>"
            ),
        ),
    ],
}

BUSINESS = {
    "title": "Näringslivet i Askersund",
    "review_in_days": -10,
    "intro": "Många små företag, vid Vättern och nära Tiveden. Det här är vad strategin berättar om näringslivet.",
    "picture": "torg",
    "places": ["Askersund"],
    "body": [
        (
            "text",
            (
                "<p>Här finns {arbetsställen} arbetsställen, och de flesta har {anställda på de flesta arbetsställen}. "
                "Den öppna arbetslösheten är {öppen arbetslöshet}, handelsindex är {handelsindex} och besöksnäringen är "
                "{besöksnäring räknat i gästnätter}, räknat i gästnätter. Källa: Askersunds kommuns strategi.</p>"
            ),
        ),
        ("fact_figure", "arbetsställen"),
        ("fact_figure", "nya företag"),
        ("fact_figure", "nya arbetstillfällen sedan 2000"),
        ("heading", "Branscher"),
        (
            "text",
            (
                "<ul><li>Handel</li><li>Besöksnäring</li><li>Tillverkning</li><li>Bygg och anläggning</li>"
                "<li>Transport och logistik</li><li>Lantbruk och skogsbruk</li><li>Energi- och miljöteknik</li>"
                "<li>Konsult</li><li>Vård och omsorg</li><li>Utbildning</li></ul>"
            ),
        ),
    ],
}

PAGES = [BUSINESS]
