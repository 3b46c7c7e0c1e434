"""What the strategy says of business in numbers and words, messages by audience, and an example report."""

SOURCE = "Askersunds kommuns strategi Handslaget 2030"
READ = "Läst i strategin; vilken dag uppgiften avser står inte där."
REVIEW_IN_DAYS = 180

# Name, value, unit, source, days until the next review.
FACTS = [
    ("arbetsställen", "över 1\xa0700", "", SOURCE, REVIEW_IN_DAYS),
    ("anställda på de flesta arbetsställen", "1–5", "anställda", SOURCE, REVIEW_IN_DAYS),
    ("nya företag", "60–100", "om året", SOURCE, REVIEW_IN_DAYS),
    ("nya arbetstillfällen sedan 2000", "nästan 1\xa0000", "", SOURCE, REVIEW_IN_DAYS),
    ("öppen arbetslöshet", "låg", "", SOURCE, REVIEW_IN_DAYS),
    ("handelsindex", "positivt", "", SOURCE, -5),
    (
        "besöksnäring räknat i gästnätter",
        "växande",
        "",
        f"Tillväxtverket, enligt {SOURCE}",
        REVIEW_IN_DAYS,
    ),
]

# Text, what supports it, names of the audiences; none means all.
MESSAGES = [
    (
        "Kommunen och näringslivet i Askersund vill samma sak",
        "Handslaget 2030 är en överenskommelse om en gemensam vilja mellan kommunen och företagen.",
        [],
    ),
    (
        "Askersund ska vara en av Sveriges mest företagsvänliga kommuner",
        "Det är ett av tre målområden, med 2030 som målår. Alla partier i kommunfullmäktige står bakom målen.",
        ["Nya investeringar", "Etablerade företag"],
    ),
    (
        "Vättern utanför dörren och Tiveden runt knuten",
        "Askersund ligger vid Vättern, nära Tiveden.",
        ["Framtida invånare"],
    ),
    (
        "Exempel: börja med en fråga, så hittar vi rätt person tillsammans",
        "Exempel på budskap. De gemensamma budskapen skrivs av kommunen och näringslivet.",
        ["Etablerade företag"],
    ),
]

MESSAGE_PAGE = {
    "title": "Budskap",
    "intro": "Vad vi vill säga om Askersund, sorterat efter vem vi talar med. Budskapen är exempel: en gemensam budskapsplattform är ej satt.",
    "body": [
        (
            "text",
            "<p>Varje budskap skrivs på ett ställe. Ändras det där ändras det på alla sidor som använder det.</p>",
        ),
        ("heading", "Till alla"),
        ("key_message", MESSAGES[0][0]),
        ("heading", "Till den som vill investera här"),
        ("key_message", MESSAGES[1][0]),
        ("heading", "Till den som redan driver företag här"),
        ("key_message", MESSAGES[3][0]),
        ("heading", "Till den som funderar på att flytta hit"),
        ("key_message", MESSAGES[2][0]),
    ],
}

REPORT = {
    "title": "Exempel: årsrapport",
    "intro": "Exempel på årsrapport, hämtad ur exempelwebbplatsens uppgifter. Mätningarna är strategins; evenemang och initiativ är påhittade.",
    "tags": ["uppföljning"],
    "body": [
        (
            "text",
            (
                "<p>Det här är ett exempel på hur en årsrapport ser ut. Den hämtar sina uppgifter ur webbplatsen när den publiceras. "
                "Efter det ändras de inte, även om något rättas eller tas bort någon annanstans.</p>"
            ),
        ),
    ],
}
