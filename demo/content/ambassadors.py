"""Ambassadors: examples, with names that nobody can be mistaken for.

``shows`` lists what the person has agreed to show; ``portrait`` chooses one of the drawn faces.
"""

from . import organisations as org

ALL = ["namn", "egna-ord", "organisation", "ort", "portratt"]
WORDING = (
    "Exempel: Jag vill vara ambassadör och synas på Mötesplats Askersund med det som är förkryssat. "
    "Jag kan när som helst ändra mig."
)
HARBOUR, NORTH, FOREST = "Exempel: vid sjön", "Exempel: norra bygden", "Exempel: skogsbygden"

AMBASSADORS = [
    {
        "title": "Exempel Kafévärd",
        "headline": "Driver kafé vid hamnen",
        "intro": "Man ska inte behöva känna rätt person. Man ska bara behöva ringa.",
        "statement": "Jag kom hit en sommar för att baka bullar och blev kvar. Det bästa är november, när "
        "stammisarna har sjön för sig själva och någon alltid skottar åt någon annan.",
        "organisation": org.CAFE,
        "place": HARBOUR,
        "portrait": "kafevard",
        "shows": ALL,
        "sectors": ["Besöksnäring", "Handel"],
    },
    {
        "title": "Exempel Verkstadschef",
        "headline": "Leder en verkstad",
        "intro": "Här får en idé från fikarummet bli en maskin innan veckan är slut.",
        "statement": "Vi är lagom många. Alla vet vad alla kan, och det märks på det vi levererar. Kom och titta när vi har öppet.",
        "organisation": org.WORKSHOP,
        "place": NORTH,
        "portrait": "verkstadschef",
        "shows": ALL,
        "sectors": ["Tillverkning"],
    },
    {
        "title": "Exempel Fårfarmare",
        "headline": "Brukar familjens gård",
        "intro": "Från köksfönstret ser jag skog, sjö och fyrtio får. Mer kontor än så behöver jag inte.",
        "statement": "Fråga mig om att ta över en gård, om stängsel och om hur man säljer hela djuret utan att krångla till det.",
        "organisation": org.FARM,
        "place": FOREST,
        "portrait": "farfarmare",
        "shows": ALL,
        "sectors": ["Lantbruk och skogsbruk"],
    },
    {
        "title": "Exempel Stugvärd",
        "headline": "Hyr ut stugor året om",
        "intro": "Gästerna kommer för tystnaden och återvänder för grannarna.",
        "statement": "Vi började med en stuga. Nu är de flera, men bastun är fortfarande den första vi byggde.",
        "organisation": org.CABINS,
        "place": HARBOUR,
        "portrait": "stugvard",
        "shows": ["namn", "egna-ord", "organisation", "portratt"],
        "sectors": ["Besöksnäring"],
    },
    {
        "title": "Exempel Solcellsmontör",
        "headline": "Sätter solceller på lador",
        "intro": "Jag ser bygden uppifrån varje dag. Den är finare än folk tror.",
        "organisation": org.ENERGY,
        "place": FOREST,
        "portrait": "montor",
        "shows": ["namn", "egna-ord", "ort", "portratt"],
        "sectors": ["Energi- och miljöteknik"],
    },
    {
        "title": "Exempel Eldsjäl",
        "headline": "Håller i byalaget och badplatsen",
        "intro": "Det som ingen äger måste någon tycka om.",
        "statement": "Vi målar bryggan varje vår. Kom klockan nio, ta med pensel. Efteråt är det korv.",
        "organisation": org.VILLAGE,
        "place": HARBOUR,
        "portrait": "eldsjal",
        "shows": ["namn", "egna-ord", "organisation", "ort"],
    },
    {
        "title": "Exempel Timmerman",
        "headline": "Bygger hus i trä",
        "intro": "Ett hus ska stå längre än den som byggde det.",
        "statement": "Jag tar gärna emot en lärling. Det enda man behöver kunna från början är att komma i tid.",
        "organisation": org.BUILDERS,
        "place": "Askersund",
        "portrait": "timmerman",
        "shows": ALL,
        "sectors": ["Bygg och anläggning"],
    },
    {
        "title": "Exempel Inflyttad",
        "headline": "Flyttade hit med jobbet i datorn",
        "intro": "Jag sökte en stuga och hittade grannar.",
        "organisation": org.OFFICE,
        "place": "Askersund",
        "portrait": "inflyttad",
        "shows": ["namn", "egna-ord", "portratt"],
        "sectors": ["Konsult"],
        "audiences": ["Framtida invånare"],
    },
    {
        "title": "Exempel Åkeriägare",
        "headline": "Kör virke och mat",
        "intro": "Vägen hit är kortare än man tror, och hem är den ännu kortare.",
        "organisation": org.HAULIER,
        "portrait": "akeriagare",
        "shows": ["namn", "organisation"],
        "sectors": ["Transport och logistik"],
    },
    {
        "title": "Exempel Undersköterska",
        "headline": "Arbetar i hemvården",
        "intro": "Jag cyklar till jobbet längs vattnet och hälsar på alla.",
        "organisation": org.CARE,
        "portrait": "underskoterska",
        "shows": ["namn", "egna-ord", "organisation", "portratt"],
        "sectors": ["Vård och omsorg"],
    },
    {
        "title": "Exempel Ångrad",
        "headline": "Har tagit tillbaka sitt samtycke",
        "intro": "Sidan ska inte synas för någon, eftersom samtycket är återkallat.",
        "statement": "Det här syns inte utåt.",
        "portrait": "angrad",
        "shows": ALL,
        "withdrawn": True,
    },
]

AMBASSADORS = [
    {"goal_areas": ["Attraktiv"], "directions": ["Attraktionskraft"], **content}
    for content in AMBASSADORS
]
