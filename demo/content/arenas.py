"""The arenas: what the strategy says of each; what it does not say is not set, or says Exempel."""

from . import organisations as org

ARENAS = [
    {
        "title": "Frukostmöte",
        "arena": "frukostmote",
        "intro": "En kort morgon med ett ämne, något att äta och tid att prata.",
        "what": (
            "<p>Frukostmötena är en av de gemensamma arenorna för dialog, samverkan och synlighet i "
            "Handslaget 2030. Evenemang planeras och marknadsförs gemensamt.</p>"
            "<p>Exempel: träffen börjar kl. 7.30 och är slut i tid till arbetsdagen.</p>"
        ),
        "for_whom": "Exempel: den som driver företag eller funderar på att börja.",
        "organisation": org.CAFE,
        "tracks": ["Mötesplats Askersund"],
        "directions": ["Samskapande"],
        "audiences": ["Företagare"],
        "picture": "kafe",
    },
    {
        "title": "Företagsbesök",
        "arena": "foretagsbesok",
        "intro": "Kommunen kommer till företaget, lyssnar och lotsar vidare.",
        "what": (
            "<p>Lotsande företagsbesök är en del av en starkare företagsservice i Handslaget 2030. "
            "Besöken är också ett sätt att berätta om beslut, stödinsatser, upphandlingar och samverkan.</p>"
        ),
        "for_whom": "Exempel: företag som vill visa vad de gör och berätta vad de behöver.",
        "tracks": ["Askersundsmodellen"],
        "directions": ["Tillit"],
        "audiences": ["Företagare", "Förtroendevalda", "Tjänstepersoner"],
        "picture": "vag",
    },
    {
        "title": "Tematisk nätverksträff",
        "arena": "tematisk-natverkstraff",
        "intro": "De som delar ett ämne eller en bransch träffas och byter erfarenheter.",
        "what": "<p>Nätverksträffarna är en av de gemensamma arenorna i Handslaget 2030. Ämnet bestämmer vilka som kommer.</p>",
        "for_whom": "Exempel: den som vill träffa andra i samma läge.",
        "organisation": org.WORKSHOP,
        "tracks": ["Mötesplats Askersund"],
        "directions": ["Samskapande", "Kompetens"],
        "audiences": ["Företagare"],
        "picture": "verkstad",
    },
    {
        "title": "Tematiskt forum",
        "arena": "tematiskt-forum",
        "intro": "En fråga belyses från flera håll.",
        "what": "<p>De tematiska forumen är en av de gemensamma arenorna i Handslaget 2030.</p>",
        "tracks": ["Mötesplats Askersund"],
        "directions": ["Samskapande"],
    },
    {
        "title": "Utvecklingsdag",
        "arena": "utvecklingsdag",
        "intro": "En dag för att tänka nytt tillsammans.",
        "what": "<p>Exempel: företag, förtroendevalda och tjänstepersoner ser framåt tillsammans under en hel dag.</p>",
        "tracks": ["Mötesplats Askersund"],
        "directions": ["Samskapande"],
        "audiences": ["Företagare", "Förtroendevalda", "Tjänstepersoner"],
        "picture": "stad",
    },
    {
        "title": "Dialogmöte",
        "arena": "dialogmote",
        "intro": "Företag, förtroendevalda och tjänstepersoner samtalar. Efter mötet står det här vad samtalet ledde till.",
        "what": (
            "<p>Regelbundna dialogtillfällen är en del av den gemensamma modellen för service och bemötande i Handslaget 2030.</p>"
            "<p>Varje möte som har varit ska berätta vad det ledde till. Är det inte gjort står det också.</p>"
        ),
        "tracks": ["Askersundsmodellen", "Mötesplats Askersund"],
        "directions": ["Tillit"],
        "audiences": ["Företagare", "Förtroendevalda", "Tjänstepersoner"],
        "picture": "mote",
    },
    {
        "title": "Rivstartsmöte",
        "arena": "rivstartsmote",
        "intro": "Du träffar flera tjänstepersoner vid samma tillfälle.",
        "what": "<p>Rivstartsmötena är en del av en starkare företagsservice i Handslaget 2030.</p>",
        "for_whom": "Exempel: företag som har en idé som rör flera delar av kommunen.",
        "tracks": ["Askersundsmodellen"],
        "directions": ["Tillit"],
        "audiences": ["Företagare", "Tjänstepersoner"],
    },
    {
        "title": "Näringslivsråd",
        "arena": "naringslivsrad",
        "intro": "Rådets möten, med ett tema varje gång.",
        "what": (
            "<p>Näringslivschefen leder rådet, som har en arbetsordning och en tidplan för varje år. "
            'Platser, årsplan och möten finns på <a href="/naringslivsradet/">rådets egen sida</a>.</p>'
        ),
        "tracks": ["Mötesplats Askersund"],
        "directions": ["Samskapande"],
    },
    {
        "title": "Utbildning",
        "arena": "utbildning",
        "intro": "Kurser och genomgångar, till exempel om upphandling.",
        "what": "<p>Utbildning om upphandling tillsammans med företagsorganisationer är en del av insats 7 i Handslaget 2030.</p>",
        "directions": ["Kompetens"],
        "audiences": ["Företagare"],
    },
]
