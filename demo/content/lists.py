"""Words beside the strategy's own: examples of places, venues and ways to reach us."""

# (address word, name, description)
PLACES = [
    (
        "exempel-norra-bygden",
        "Exempel: norra bygden",
        "Ett exempel. Kommunen väljer sina ortsnamn.",
    ),
    ("exempel-vid-sjon", "Exempel: vid sjön", "Ett exempel. Kommunen väljer sina ortsnamn."),
    ("exempel-skogsbygden", "Exempel: skogsbygden", "Ett exempel. Kommunen väljer sina ortsnamn."),
]

# (name, street address, postal code, town, accessibility)
VENUES = [
    (
        "Exempel: Samlingssalen",
        "Exempelgatan 1",
        "123 45",
        "Exempelstad",
        "Ramp vid huvudingången och hörslinga i salen. Automatisk dörröppnare saknas.",
    ),
    (
        "Exempel: Kafé Bryggan",
        "Bryggvägen 2",
        "123 45",
        "Exempelstad",
        "Plan ingång från hamnsidan. Toaletten är trång för rullstol.",
    ),
    (
        "Exempel: Norra Verkstaden",
        "Exempelvägen 10",
        "123 46",
        "Exempelstad",
        "Port i markplan. I verkstaden är det ojämnt golv och tidvis högt ljud.",
    ),
    (
        "Exempel: Kontorshuset",
        "Exempelgatan 14",
        "123 45",
        "Exempelstad",
        "Hiss, breda dörrar och parkering för rörelsehindrade vid entrén.",
    ),
    (
        "Exempel: Torget",
        "",
        "",
        "Exempelstad",
        "Utomhus. Kullersten, med en slät gång tvärs över torget.",
    ),
    (
        "Exempel: Tallåsens gård",
        "Tallåsen 3",
        "123 47",
        "Exempelstad",
        "Grusplan och en låg tröskel. Handikapptoalett saknas.",
    ),
]

MAIN_CONTACT = "Exempel: näringslivsverksamheten"
CONTACTS = [
    {
        "name": MAIN_CONTACT,
        "description": "En väg in för företag: fråga vad du vill, vi hittar den som kan svara.",
        "phone": "0583-00 00 00",
        "email": "naringsliv@exempel.se",
        "hours": "Exempel: vardagar kl. 8.00–16.00",
        "is_main": True,
        "sort_order": 1,
    },
    {
        "name": "Exempel: evenemang och kalender",
        "description": "Tips till kalendern, frågor om en träff och hjälp att prenumerera.",
        "phone": "0583-00 00 01",
        "email": "kalender@exempel.se",
        "sort_order": 2,
    },
    {
        "name": "Exempel: mark och lokaler",
        "description": "Frågor om mark, lokaler och verksamheter till salu.",
        "phone": "0583-00 00 02",
        "email": "mark@exempel.se",
        "hours": "Exempel: vardagar kl. 9.00–15.00",
        "sort_order": 3,
    },
    {
        "name": "Exempel: ambassadörskapet",
        "description": "För den som vill bli ambassadör, ändra sina uppgifter eller sluta.",
        "email": "ambassador@exempel.se",
        "sort_order": 4,
    },
    {
        "name": "Exempel: praktik och första jobbet",
        "description": "För företag som vill ta emot en ung person.",
        "phone": "0583-00 00 03",
        "email": "praktik@exempel.se",
        "sort_order": 5,
    },
]
