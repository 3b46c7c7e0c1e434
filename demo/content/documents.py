"""Documents to download: name, file name, contents, and whether a login is asked for."""

DOCUMENTS = [
    (
        "Exempel: karta över tomten",
        "exempel-karta.txt",
        "Exempel. Här skulle kartan över tomten ligga.\n\nTomten: 120 meter gånger 100 meter.\nInfart: från genomfartsvägen.\n",
        False,
    ),
    (
        "Exempel: lediga lokaler som tabell",
        "exempel-lokaler.csv",
        "lokal;yta i kvadratmeter\nExempel: butik mot torget;140\nExempel: verkstadshall;620\n",
        False,
    ),
    (
        "Exempel: arbetsmaterial för rådet",
        "exempel-arbetsmaterial.txt",
        "Exempel. Det här dokumentet ligger i en samling som kräver inloggning.\n",
        True,
    ),
]
PRIVATE_COLLECTION = "Exempel: bara för inloggade"
