"""Organisations: those that the strategy names, with only what it says, and examples of companies."""

CAFE = "Exempel: Kafé Bryggan"
WORKSHOP = "Exempel: Norra Verkstaden"
CABINS = "Exempel: Strandens stugor"
FARM = "Exempel: Tallåsens gård"
BUILDERS = "Exempel: Timmer och Bygg"
OFFICE = "Exempel: Kontorshuset"
HAULIER = "Exempel: Åkeriet Vägskälet"
ENERGY = "Exempel: Solbacken Energi"
VILLAGE = "Exempel: Byalaget vid sjön"
CARE = "Exempel: Hemvården Linden"
COUNCIL = "Näringslivsrådet"
MUNICIPALITY = "Askersunds kommun"

NAMED = [
    {
        "title": MUNICIPALITY,
        "kind": "offentlig",
        "intro": "Den ena parten i Handslaget 2030. Den andra är det lokala näringslivet.",
        "role": "Möjliggör, samordnar, synliggör, driver eller deltar. Det står på varje initiativ.",
        "picture": "stad",
        "places": ["Askersund"],
        "body": [
            (
                "text",
                (
                    "<p>Från 2026 har kommunen en gemensam förvaltning. Kommunledningskontoret är nod "
                    "för arbetet med näringslivet.</p><p>Kommunens roll skiftar mellan initiativen: "
                    "den kan möjliggöra, samordna, synliggöra, driva eller delta. Vilken roll det är "
                    'står på varje <a href="/initiativ/">initiativ</a>.</p>'
                ),
            )
        ],
    },
    {
        "title": COUNCIL,
        "kind": "offentlig",
        "intro": "Ett råd där företag och kommun prövar frågor tillsammans, med ett tema för varje möte.",
        "role": "Tar upp ett tema vid varje möte.",
        "picture": "mote",
        "directions": ["Samskapande"],
        "body": [
            (
                "text",
                (
                    "<p>Näringslivschefen leder rådet. Arbetsordning och tidplan läggs fast för ett år i "
                    "taget, och deltagarna har årligt mandat.</p><p>Kommunstyrelsens ordförande, "
                    "oppositionsråd och kommundirektör är med.</p>"
                ),
            )
        ],
    },
    {
        "title": "Askersund i Centrum",
        "kind": "foretagsorganisation",
        "intro": "En av de organisationer som strategin räknar upp bland aktörerna i Handslaget 2030.",
        "sectors": ["Handel"],
        "places": ["Askersund"],
    },
    {
        "title": "Företagarna",
        "kind": "foretagsorganisation",
        "intro": "En av de företagsorganisationer som är aktörer i Handslaget 2030.",
    },
    {
        "title": "LRF",
        "kind": "foretagsorganisation",
        "intro": "En av de företagsorganisationer som är aktörer i Handslaget 2030.",
        "sectors": ["Lantbruk och skogsbruk"],
    },
    {
        "title": "Rethink",
        "kind": "utbildning",
        "intro": "Ett entreprenörsprogram. De som deltar är också ambassadörer.",
        "role": "Deltagarna i programmet är ambassadörer.",
        "directions": ["Attraktionskraft", "Kompetens"],
    },
    {
        "title": "Arbetsmarknadsenheten (AME)",
        "kind": "offentlig",
        "intro": "Aktör i Handslaget 2030. Enheten hör ihop med insats 6, om ungas väg in i arbetslivet.",
        "directions": ["Kompetens"],
    },
    {
        "title": "Sydnärkes utbildningsförbund",
        "kind": "utbildning",
        "intro": "Aktör i Handslaget 2030, och en del av arbetet med utbildning och kompetens.",
        "sectors": ["Utbildning"],
        "directions": ["Kompetens"],
    },
]

EXAMPLES = [
    {
        "title": CAFE,
        "kind": "foretag",
        "intro": "Exempel. Kafé och gårdsbutik vid hamnen, med bröd från eget bageri.",
        "role": "Exempel. Värd för frukostmöten.",
        "picture": "kafe",
        "sectors": ["Besöksnäring", "Handel"],
        "places": ["Exempel: vid sjön"],
        "website": "https://kafe.exempel.se",
        "email": "hej@kafe.exempel.se",
        "phone": "0583-00 00 10",
    },
    {
        "title": WORKSHOP,
        "kind": "storre-arbetsgivare",
        "intro": "Exempel. Verkstad som böjer, svetsar och lackar åt andra tillverkare.",
        "role": "Exempel. Tar emot praktikanter.",
        "picture": "verkstad",
        "sectors": ["Tillverkning"],
        "places": ["Exempel: norra bygden"],
        "website": "https://verkstaden.exempel.se",
        "email": "kontakt@verkstaden.exempel.se",
    },
    {
        "title": CABINS,
        "kind": "foretag",
        "intro": "Exempel. Små stugor, kanoter och en bastu som går att hyra även i november.",
        "picture": "brygga",
        "sectors": ["Besöksnäring"],
        "places": ["Exempel: vid sjön"],
        "email": "boka@stugor.exempel.se",
    },
    {
        "title": FARM,
        "kind": "foretag",
        "intro": "Exempel. Familjegård med spannmål, får och skog. Säljer köttlådor direkt från gården.",
        "picture": "akrar",
        "sectors": ["Lantbruk och skogsbruk"],
        "places": ["Exempel: skogsbygden"],
    },
    {
        "title": BUILDERS,
        "kind": "foretag",
        "intro": "Exempel. Bygger och lagar hus i trä, från uthus till flerbostadshus.",
        "picture": "bygge",
        "sectors": ["Bygg och anläggning"],
        "places": ["Askersund"],
    },
    {
        "title": OFFICE,
        "kind": "foretag",
        "intro": "Exempel. Kontorsplatser, mötesrum och kaffe för den som inte vill jobba ensam.",
        "picture": "mote",
        "sectors": ["Konsult"],
        "places": ["Askersund"],
        "website": "https://kontorshuset.exempel.se",
    },
    {
        "title": HAULIER,
        "kind": "foretag",
        "intro": "Exempel. Åkeri som kör virke, livsmedel och styckegods.",
        "picture": "vag",
        "sectors": ["Transport och logistik"],
    },
    {
        "title": ENERGY,
        "kind": "foretag",
        "intro": "Exempel. Ritar, monterar och sköter solceller på lador, verkstäder och hus.",
        "picture": "energi",
        "sectors": ["Energi- och miljöteknik"],
        "places": ["Exempel: skogsbygden"],
    },
    {
        "title": CARE,
        "kind": "foretag",
        "intro": "Exempel. Ger vård och omsorg hemma hos den som behöver det.",
        "sectors": ["Vård och omsorg"],
        "places": ["Askersund"],
    },
    {
        "title": VILLAGE,
        "kind": "forening",
        "intro": "Exempel. En förening som sköter badplatsen, byastugan och midsommarstången.",
        "picture": "sommar",
        "places": ["Exempel: vid sjön"],
    },
]

ORGANISATIONS = [*NAMED, *EXAMPLES]
