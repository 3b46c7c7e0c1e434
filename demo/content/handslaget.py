"""The pages on Handslaget 2030: only what the strategy says. What is missing is "ej satt"."""

NOT_SET = "Ej satt"

ROOT_BODY = [
    (
        "text",
        (
            "<p>Handslaget har tre syften:</p><ol><li>Visa var vi står, och lyfta fram både det som redan görs och det som är nytt.</li>"
            "<li>Klargöra roller, ansvar och förväntningar mellan företagare, förtroendevalda och tjänstepersoner.</li>"
            "<li>Säga samma sak utåt: ett gemensamt budskap om Askersund.</li></ol>"
        ),
    ),
    (
        "facts",
        "Kort om Handslaget",
        [
            ("Parter", "Askersunds kommun och det lokala näringslivet"),
            ("Målstruktur", "Beslutad av kommunfullmäktige i november 2024"),
            ("Bakom den står", "Alla partier i kommunfullmäktige"),
            ("Målår", "2030"),
            ("Mål i siffror", NOT_SET),
        ],
        "Askersunds kommuns strategi, Handslaget 2030",
    ),
]

AGREEMENT = {
    "title": "Överenskommelsen",
    "intro": "En gemensam vilja, satt på papper: vad kommunen och näringslivet vill åstadkomma tillsammans till 2030.",
    "picture": "mote",
    "body": [
        ("heading", "Vad vi är överens om"),
        (
            "text",
            (
                "<p>Kommunen och företagen vill samma sak: att det ska vara lätt att driva företag, arbeta och leva i Askersund. "
                "Handslaget beskriver var vi står, vem som gör vad och vad vi vill berätta för andra.</p>"
            ),
        ),
        ("heading", "Vem gör vad"),
        (
            "text",
            (
                "<p>Från 2026 har kommunen en gemensam förvaltning. Kommunledningskontoret är nod för arbetet med näringslivet. "
                "Genomförandet ska vägas in i nämndernas mål och budget för åren 2026–2030.</p>"
            ),
        ),
        (
            "table",
            "Ansvar för Handslagets delar",
            ["Del", "Ansvar"],
            [
                ["Noden för näringslivsarbetet", "Kommunledningskontoret"],
                ["Ledning av näringslivsrådet", "Näringslivschefen"],
                ["Vilken nämnd som ansvarar för vilken insats", NOT_SET],
            ],
        ),
        (
            "text",
            (
                "<p>Ett underlag som visar vilken nämnd som ansvarar för vilken del ska tas fram. Det finns inte än. "
                "Tills dess står det ”ej satt”.</p>"
            ),
        ),
    ],
}

GOALS = {
    "title": "Tre målområden",
    "intro": "Välfärd, företagsvänlig och attraktiv: kommunfullmäktige beslutade om målen i november 2024, och alla partier står bakom.",
    "picture": "sommar",
    "goal_areas": ["Välfärd", "Företagsvänlig", "Attraktiv"],
    "body": [
        ("heading", "1. Välfärd"),
        ("text", "<p>Askersund ska vara en av Sveriges bästa välfärdskommuner.</p>"),
        ("heading", "2. Företagsvänlig"),
        (
            "text",
            (
                "<p>Askersund ska vara en av Sveriges mest företagsvänliga kommuner. Målåret är 2030. "
                "Något mål i siffror, till exempel en plats i en rankning, är inte satt.</p>"
            ),
        ),
        ("heading", "3. Attraktiv"),
        ("text", "<p>Askersund ska vara en av Sveriges mest attraktiva kommuner.</p>"),
        ("text", "<p>Utöver de tre målområdena finns finansiella och organisatoriska mål.</p>"),
    ],
}

DIRECTIONS = {
    "title": "Fyra inriktningar",
    "intro": "Tillit, attraktionskraft, samskapande och kompetens är orden som visar vägen till målen.",
    "picture": "skog",
    "directions": ["Tillit", "Attraktionskraft", "Samskapande", "Kompetens"],
    "body": [
        ("heading", "Tillit"),
        (
            "text",
            "<p>God service, gott bemötande och rättssäker myndighetsutövning. Du ska veta vad du kan vänta dig.</p>",
        ),
        ("heading", "Attraktionskraft"),
        (
            "text",
            "<p>Synlighet, stolthet och ambassadörskap. Den som trivs här får gärna säga det högt.</p>",
        ),
        ("heading", "Samskapande"),
        (
            "text",
            "<p>Relationer, delat ansvar och konkreta resultat. Vi gör det tillsammans, och det ska märkas.</p>",
        ),
        ("heading", "Kompetens"),
        ("text", "<p>Samarbeten som gör att företagen hittar dem de behöver.</p>"),
    ],
}

TRACKS = {
    "title": "Tre utvecklingsspår",
    "intro": "Arbetet går i tre spår: Askersundsmodellen, Mötesplats Askersund samt Tillit och trygghet.",
    "picture": "vag",
    "body": [
        ("heading", "Askersundsmodellen"),
        (
            "text",
            (
                "<p>Service och bemötande, myndighetsutövning, servicegaranti, klagomål och digital utveckling. "
                "Insats 1, 2 och 3 är spårets tre delar.</p>"
            ),
        ),
        ("heading", "Mötesplats Askersund"),
        (
            "text",
            "<p>Dialog, samverkan och arenor. Hit hör insats 4, och hit hör den här webbplatsen.</p>",
        ),
        ("heading", "Tillit och trygghet"),
        ("text", "<p>Upphandling, brottsförebyggande arbete, totalförsvar och krisberedskap.</p>"),
        (
            "text",
            "<p>Strategin säger inte vilket spår insats 5–8 hör till. Det är alltså ej satt.</p>",
        ),
    ],
}

ACTIONS = {
    "title": "Åtta insatser",
    "intro": "Det här ska göras. Vem som ansvarar för varje insats är ännu ej satt, och då skriver vi det.",
    "picture": "bygge",
    "body": [
        (
            "table",
            "De åtta insatserna",
            ["Insats", "Vad den handlar om", "Spår", "Ansvar"],
            [
                [
                    "1. Service och bemötande",
                    "Gemensam modell, kompetensutveckling, servicegrupp och dialogtillfällen",
                    "Askersundsmodellen",
                    NOT_SET,
                ],
                [
                    "2. Servicegaranti",
                    "Samlade löften om handläggning, beslut och återkoppling, och ett enhetligt sätt att ta emot klagomål",
                    "Askersundsmodellen",
                    NOT_SET,
                ],
                [
                    "3. Företagsservice",
                    "Företagsbesök, rivstartsmöten, e-tjänster, tydliga kontaktvägar och kommunikation",
                    "Askersundsmodellen",
                    NOT_SET,
                ],
                [
                    "4. Arenor",
                    "Mötesplatser på plats och på nätet, gemensamma evenemang och ambassadörskap öppet för alla",
                    "Mötesplats Askersund",
                    NOT_SET,
                ],
                [
                    "5. Platsvarumärke",
                    "En verktygslåda med material för olika målgrupper",
                    NOT_SET,
                    NOT_SET,
                ],
                [
                    "6. Kompetens",
                    "Branschers behov, praktik, matchning och ungas väg in i arbetslivet",
                    NOT_SET,
                    NOT_SET,
                ],
                [
                    "7. Upphandling",
                    "Information om kommande upphandlingar, utbildning med företagsorganisationer",
                    NOT_SET,
                    NOT_SET,
                ],
                [
                    "8. Trygghet och beredskap",
                    "Brottsförebyggande arbete, totalförsvar och krisberedskap",
                    NOT_SET,
                    NOT_SET,
                ],
            ],
        ),
        ("heading", "Vad som återstår enligt analysen"),
        (
            "text",
            (
                "<p>Upphandling och plattformar för samverkan är utmaningar som är kvar. Fyra områden ska utvecklas: "
                "effektivitet, kompetens, bemötande och hur vi tar hand om klagomål.</p>"
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

PAGES = [AGREEMENT, GOALS, DIRECTIONS, TRACKS, ACTIONS, BUSINESS]
