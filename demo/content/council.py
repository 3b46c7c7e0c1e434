"""Näringslivsrådet: what the strategy says of it, and example meetings."""

COUNCIL = {
    "title": "Näringslivsrådet",
    "slug": "naringslivsradet",
    "intro": "Rådet är ett bollplank mellan företag och kommun. Varje möte har ett tema, och alla möten ligger i kalendern.",
    "picture": "mote",
    "body": [
        (
            "text",
            (
                "<p>Näringslivschefen leder rådet. Rådet har en arbetsordning och en tidplan för varje år, "
                "och den som är med har ett mandat på ett år i taget. Kommunstyrelsens ordförande, "
                "oppositionsråd och kommundirektör deltar.</p>"
            ),
        ),
    ],
}

# (role, organisation, sector, whether the mandate has ended)
SEATS = [
    ("Näringslivschef, leder rådet", "Askersunds kommun", None, False),
    ("Kommunstyrelsens ordförande", "Askersunds kommun", None, False),
    ("Oppositionsråd", "Askersunds kommun", None, False),
    ("Kommundirektör", "Askersunds kommun", None, False),
    ("Exempel: ledamot för handeln", "Exempel: Kafé Bryggan", "Handel", False),
    ("Exempel: ledamot för tillverkningen", "Exempel: Norra Verkstaden", "Tillverkning", False),
    ("Exempel: tidigare ledamot", "Exempel: Strandens stugor", "Besöksnäring", True),
]

MEETINGS = [
    {
        "title": "Exempel: Rådets möte om kompetens",
        "slug": "exempel-mote-om-kompetens",
        "theme": "Exempel: kompetens och praktik",
        "intro": "Exempel. Rådet talade om hur skolan och företagen kan mötas tidigare.",
        "on": ("torsdag", -8),
        "questions": "<ul><li>Vilka yrken är svårast att hitta?</li><li>Vad behöver en arbetsplats för att ta emot en praktikant?</li></ul>",
        "notes": "<p>Exempel. Rådet såg att många små företag vill ta emot praktikanter men behöver någon att ringa.</p>",
        "decisions": [  # what was agreed on, and the title of the initiative that it became
            ("Exempel: låt företag dela på handledare.", "Lärlingar i verkstaden"),
            ("Exempel: pröva en gemensam praktikdag.", ""),
        ],
        "directions": ["Kompetens"],
        "actions": [6],
    },
    {
        "title": "Exempel: Rådets möte om upphandling",
        "slug": "exempel-mote-om-upphandling",
        "theme": "Exempel: upphandling för små företag",
        "intro": "Exempel. Rådet ska tala om hur små företag kan lämna anbud.",
        "on": ("torsdag", 3),
        "questions": "<ul><li>Vad gör att ett litet företag avstår från att lämna anbud?</li></ul>",
        "directions": ["Tillit"],
        "actions": [7],
    },
    {
        "title": "Exempel: Rådets möte om servicegarantin",
        "slug": "exempel-mote-om-servicegarantin",
        "theme": "Exempel: vad ett löfte om service ska innehålla",
        "intro": "Exempel. Rådet ska pröva ett utkast till servicegaranti.",
        "on": ("torsdag", 16),
        "directions": ["Tillit"],
        "actions": [2],
    },
]
