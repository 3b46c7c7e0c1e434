"""The nine arenas that the strategy names: the start for every new site, also in production."""

from handslaget.seed import seed

from .models import Arena

ARENAS = [
    ("frukostmote", "Frukostmöte", "Korta morgonmöten med ett ämne och tid att prata."),
    ("foretagsbesok", "Företagsbesök", "Kommunen kommer till företaget och lyssnar."),
    ("tematisk-natverkstraff", "Tematisk nätverksträff", "Den som delar ett ämne träffas."),
    ("tematiskt-forum", "Tematiskt forum", "En fråga belyses från flera håll."),
    ("utvecklingsdag", "Utvecklingsdag", "En dag för att tänka nytt tillsammans."),
    ("dialogmote", "Dialogmöte", "Företag, förtroendevalda och tjänstepersoner samtalar."),
    ("rivstartsmote", "Rivstartsmöte", "Flera tjänstepersoner möter företaget samtidigt."),
    ("naringslivsrad", "Näringslivsråd", "Rådets möten, med ett tema varje gång."),
    ("utbildning", "Utbildning", "Kurser och genomgångar."),
]


def seed_arenas():
    """Add the arenas that are missing and return how many they were."""
    return seed(Arena, ARENAS)
