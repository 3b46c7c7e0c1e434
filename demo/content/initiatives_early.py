"""Initiatives that are an idea or planned. Days are counted from today: -30 is a month ago."""

from . import organisations as org
from .lists import MAIN_CONTACT

IDEAS = [
    {
        "title": "Öppet torg varje lördag",
        "intro": "Exempel. Handlare och föreningar turas om att fylla torget, så att det alltid finns "
        "en anledning att åka in till stan.",
        "picture": "torg",
        "stage": "ide",
        "what": "<p>Ett torg som lever varje lördag från vår till höst. Varje vecka tar någon ny värdskapet: "
        "en butik, en förening, en skolklass.</p>",
        "why": "<p>Den som hittar liv på torget stannar längre, handlar mer och berättar för andra.</p>",
        "how": "<p>Vi börjar med ett schema som alla kan skriva in sig i. Kommunen hjälper till med "
        "tillstånd och el. Resten gör vi själva.</p>",
        "municipal_role": "mojliggor",
        "participation_level": "samarbete",
        "organisation": org.VILLAGE,
        "seeking": "Fem lördagsvärdar och någon som kan låna ut ett partytält.",
        "partners": [(org.CAFE, "vill baka"), (org.OFFICE, "lånar ut el")],
        "milestones": [("Första schemat är klart", 40, None, "Vi behöver minst tio lördagar.")],
        "updates": [
            (-6, "Idén är skriven", "<p>Tack till alla som tyckte till på frukostmötet.</p>")
        ],
        "sectors": ["Handel", "Besöksnäring"],
        "places": ["Askersund"],
        "goal_areas": ["Attraktiv"],
        "directions": ["Attraktionskraft", "Samskapande"],
        "tags": ["torghandel", "centrum"],
    },
    {
        "title": "Låna en lastcykel",
        "intro": "Exempel. En delad lastcykel för de sista kilometerna: bröd, blommor och paket utan bil.",
        "picture": "vag",
        "stage": "ide",
        "what": "<p>En eldriven lastcykel som företag i centrum bokar per timme.</p>",
        "why": "<p>Små leveranser tar tid med bil och är svåra att parkera. På cykel går de snabbare.</p>",
        "how": "<p>Ett företag äger cykeln, de andra hyr. Först vill vi veta hur många som skulle använda den.</p>",
        "municipal_role": "synliggor",
        "participation_level": "samrad",
        "organisation": org.HAULIER,
        "seeking": "Företag som vill prova i två veckor.",
        "sectors": ["Transport och logistik", "Handel"],
        "places": ["Askersund"],
        "goal_areas": ["Attraktiv"],
        "directions": ["Samskapande"],
        "tags": ["hållbarhet"],
    },
    {
        "title": "Mat från gården till skolan",
        "intro": "Exempel. Kan fler lokala gårdar leverera till offentliga kök? Först reder vi ut vad som krävs.",
        "picture": "akrar",
        "stage": "ide",
        "what": "<p>En genomgång, tillsammans med lantbrukare, av hur en liten gård kan lämna anbud.</p>",
        "why": "<p>Upphandling är ett av de områden där det enligt analysen återstår mest att göra.</p>",
        "how": "<p>Tre kvällar med frågor och svar. Det vi lär oss blir en enkel vägledning.</p>",
        "municipal_role": "driver",
        "participation_level": "samrad",
        "partners": [("LRF", ""), (org.FARM, "delar med sig av sina frågor")],
        "seeking": "Lantbrukare som har funderat på att lämna anbud men låtit bli.",
        "sectors": ["Lantbruk och skogsbruk"],
        "goal_areas": ["Företagsvänlig", "Välfärd"],
        "directions": ["Tillit", "Samskapande"],
        "tags": ["upphandling", "mat"],
    },
]

PLANNED = [
    {
        "title": "Lärlingar i verkstaden",
        "intro": "Exempel. Fem företag delar på handledare, så att fler unga kan prova på ett hantverk.",
        "picture": "verkstad",
        "kind": "projekt",
        "stage": "planerat",
        "what": "<p>Unga får tio veckor i en verkstad, två veckor hos vart och ett av fem företag.</p>",
        "why": "<p>Ett litet företag hinner sällan ta emot en praktikant på egen hand. Fem företag "
        "tillsammans gör det.</p>",
        "how": "<p>Företagen delar på en handledare. Skolan väljer ut deltagarna och följer dem. "
        "Kommunen håller ihop schemat.</p>",
        "municipal_role": "samordnar",
        "participation_level": "samarbete",
        "starts_on": 45,
        "ends_on": 300,
        "organisation": org.WORKSHOP,
        "seeking": "Ett femte företag med plats för två unga.",
        "partners": [
            ("Sydnärkes utbildningsförbund", "Exempel: kontakt med skolan"),
            ("Arbetsmarknadsenheten (AME)", "Exempel: matchning"),
            (org.BUILDERS, "tar emot två unga"),
        ],
        "milestones": [
            ("Fyra företag har sagt ja", -20, -24, "Ett återstår."),
            ("Handledaren är utsedd", -5, None, "Drar ut på tiden: två sökande tackade nej."),
            ("Första gruppen börjar", 45, None, ""),
            ("Halvtid med gemensam frukost", 150, None, ""),
        ],
        "updates": [
            (-4, "Vi letar handledare igen", "<p>Vet du någon som vill lära ut? Hör av dig.</p>"),
            (-24, "Fyra företag är med", "<p>Det blev ja runt hela bordet.</p>"),
        ],
        "sectors": ["Tillverkning", "Bygg och anläggning", "Utbildning"],
        "places": ["Exempel: norra bygden"],
        "goal_areas": ["Företagsvänlig"],
        "directions": ["Kompetens"],
        "audiences": ["Företagare"],
        "tags": ["praktik", "unga", "hantverk"],
    },
    {
        "title": "Ett nummer för varje företag",
        "intro": "Exempel. En enda väg in till kommunen, bemannad av flera, så att ingen fråga blir liggande.",
        "picture": "mote",
        "stage": "planerat",
        "what": "<p>Ett telefonnummer och en e-postadress för alla frågor från företag.</p>",
        "why": "<p>Den som driver företag ska inte behöva känna rätt person. Det ska räcka att ringa.</p>",
        "how": "<p>De som svarar har en gemensam lista och lämnar aldrig över ett ärende utan att säga till.</p>",
        "municipal_role": "driver",
        "participation_level": "information",
        "starts_on": 30,
        "ends_on": None,
        "milestones": [
            ("Vanliga frågor är samlade", -35, -30, "Företagen bidrog under dialogmötet."),
            ("Provperiod med tio företag", 30, None, ""),
            ("Utvärdering tillsammans", 120, None, ""),
        ],
        "updates": [
            (-30, "Frågorna är samlade", "<p>De flesta handlar om tillstånd och om tid.</p>")
        ],
        "goal_areas": ["Företagsvänlig"],
        "directions": ["Tillit"],
        "audiences": ["Etablerade företag", "Tjänstepersoner"],
        "tags": ["service", "bemötande"],
    },
    {
        "title": "Vandra från stationen",
        "intro": "Exempel. Märkta leder som börjar där bussen stannar, så att fler kan gå ut i skogen utan bil.",
        "picture": "skog",
        "stage": "planerat",
        "what": "<p>Tre leder med start vid en hållplats, märkta med samma färg och skyltar.</p>",
        "why": "<p>Besöksnäringen växer. Den som kommer utan bil ska också hitta skogen.</p>",
        "how": "<p>Byalaget röjer, företagen längs vägen sponsrar varsin skylt, kommunen ritar kartan.</p>",
        "municipal_role": "deltar",
        "participation_level": "samarbete",
        "starts_on": 20,
        "ends_on": 250,
        "organisation": org.VILLAGE,
        "seeking": "Någon som kan rita kartor, och markägare som vill vara med.",
        "partners": [(org.CABINS, "skylt och rastplats"), (org.CAFE, "matsäck att köpa med")],
        "milestones": [
            ("Markägarna är tillfrågade", -10, -12, ""),
            ("Kartan är ritad", 25, None, ""),
            ("Första leden öppnar", 140, None, ""),
        ],
        "sectors": ["Besöksnäring"],
        "places": ["Exempel: skogsbygden"],
        "goal_areas": ["Attraktiv", "Välfärd"],
        "directions": ["Attraktionskraft"],
        "audiences": ["Framtida invånare"],
        "tags": ["friluftsliv", "Tiveden"],
    },
]

EARLY = [{**content, "contact": MAIN_CONTACT} for content in [*IDEAS, *PLANNED]]
