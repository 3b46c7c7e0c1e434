"""The shared lists as the strategy has them: the start for every new site, also in production.

Laid once and then the editors' own: a word that exists, by address word or by name, is left as it is.
"""

from .lists import (
    Audience,
    DevelopmentArea,
    GoalArea,
    Place,
    Sector,
    StrategicDirection,
    Track,
)

LISTS = {
    GoalArea: [
        ("valfard", "Välfärd", "Askersund ska vara en av Sveriges bästa välfärdskommuner."),
        (
            "foretagsvanlig",
            "Företagsvänlig",
            "Askersund ska vara en av Sveriges mest företagsvänliga kommuner, med 2030 som målår.",
        ),
        ("attraktiv", "Attraktiv", "Askersund ska vara en av Sveriges mest attraktiva kommuner."),
    ],
    StrategicDirection: [
        ("tillit", "Tillit", "Service, bemötande och rättssäker myndighetsutövning."),
        ("attraktionskraft", "Attraktionskraft", "Synlighet, stolthet och ambassadörskap."),
        ("samskapande", "Samskapande", "Relationer, delat ansvar och konkreta resultat."),
        ("kompetens", "Kompetens", "Samarbeten som säkrar det som företagen behöver kunna."),
    ],
    Track: [
        (
            "askersundsmodellen",
            "Askersundsmodellen",
            "Service och bemötande, myndighetsutövning, servicegaranti, klagomål och digital utveckling.",
        ),
        ("motesplats-askersund", "Mötesplats Askersund", "Dialog, samverkan och arenor."),
        (
            "tillit-och-trygghet",
            "Tillit och trygghet",
            "Upphandling, brottsförebyggande arbete, totalförsvar och krisberedskap.",
        ),
    ],
    DevelopmentArea: [
        ("effektivitet", "Effektivitet", ""),
        ("kompetens", "Kompetens", ""),
        ("bemotande", "Bemötande", ""),
        ("klagomalshantering", "Klagomålshantering", ""),
    ],
    Sector: [
        ("handel", "Handel", ""),
        ("besoksnaring", "Besöksnäring", ""),
        ("tillverkning", "Tillverkning", ""),
        ("bygg-och-anlaggning", "Bygg och anläggning", ""),
        ("transport-och-logistik", "Transport och logistik", ""),
        ("lantbruk-och-skogsbruk", "Lantbruk och skogsbruk", ""),
        ("energi-och-miljoteknik", "Energi- och miljöteknik", ""),
        ("konsult", "Konsult", ""),
        ("vard-och-omsorg", "Vård och omsorg", ""),
        ("utbildning", "Utbildning", ""),
    ],
    Audience: [
        ("etablerade-foretag", "Etablerade företag", "Den som redan driver något här."),
        ("nya-investeringar", "Nya investeringar", "Den som funderar på att satsa här."),
        ("framtida-invanare", "Framtida invånare", "Den som funderar på att flytta hit."),
        ("foretagare", "Företagare", ""),
        ("fortroendevalda", "Förtroendevalda", ""),
        ("tjanstepersoner", "Tjänstepersoner", ""),
    ],
    Place: [("askersund", "Askersund", "")],
}


def seed_lists():
    """Add the words that are missing and return how many they were."""
    return sum(seed(model, words) for model, words in LISTS.items())


def seed(model, words):
    """Add the missing ``(slug, name, description)`` to one list, in their order."""
    slugs, names = set(), set()
    for slug, name in model.objects.values_list("slug", "name"):
        slugs.add(slug)
        names.add(name)
    missing = [
        model(slug=slug, name=name, description=description, sort_order=order)
        for order, (slug, name, description) in enumerate(words, start=1)
        if slug not in slugs and name not in names
    ]
    for entry in missing:
        entry.save()
    return len(missing)
