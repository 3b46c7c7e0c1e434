"""The front page and the sections below it, in words that are true of every new site.

``is_draft`` marks the pages that say nothing before somebody has written their text.
"""

FRONT_PAGE = {
    "title": "Mötesplats Askersund",
    "slug": "start",
    "heading": "Här möts vi som bygger Askersund",
    "intro": "Se vad som är på gång, hitta någon att göra det med och följ hur det går med det vi har lovat "
    "varandra i Handslaget 2030.",
}

# (jag vill …, page)
TASKS = [
    ("veta vad som händer", "/kalender/"),
    ("hitta någon att samarbeta med", "/samarbeta/"),
    ("hitta mark eller lokal", "/investera/"),
    ("se vilka initiativ som finns", "/initiativ/"),
    ("nå rätt person", "/kontakt/"),
    ("möta ambassadörerna", "/ambassadorer/"),
]

SECTIONS = [
    {
        "model": "initiatives.InitiativeIndexPage",
        "title": "Initiativ",
        "seo_title": "Initiativ och projekt",
        "intro": "Allt som är på idéstadiet, planeras, pågår och har avslutats. Hitta något att följa eller vara med i.",
        "show_in_menus": True,
    },
    {
        "model": "events.CalendarPage",
        "title": "Kalender",
        "intro": "Frukostmöten, företagsbesök, kurser och fester. Titta i listan eller prenumerera i din egen kalender.",
        "show_in_menus": True,
    },
    {
        "model": "events.WhatsOnPage",
        "title": "På gång",
        "slug": "pa-gang",
        "intro": "Evenemang, rådsmöten, milstolpar och sista dagar på en enda tidslinje. Prenumerera, så följer det med dig.",
    },
    {
        "model": "events.ArenaIndexPage",
        "title": "Arenor",
        "seo_title": "Arenor: former för att mötas",
        "intro": "Frukostmöten, nätverksträffar, dialogmöten: nio former för att mötas. Datum och hur ofta räknas ut av kalendern.",
    },
    {
        "model": "home.TextPage",
        "title": "Samarbeta",
        "intro": "Mycket här börjar med att två personer pratar med varandra. Så hittar du någon, och så är du med.",
        "show_in_menus": True,
        "is_draft": True,
    },
    {
        "model": "initiatives.InvestmentIndexPage",
        "title": "Investera",
        "seo_title": "Mark, lokaler, verksamheter och partnerskap",
        "intro": "Mark, lokaler, verksamheter till salu och partnerskap, med plan, läge och någon att fråga.",
        "show_in_menus": True,
    },
    {
        "model": "ambassadors.AmbassadorIndexPage",
        "title": "Ambassadörer",
        "intro": "Företagare, föreningsaktiva, eldsjälar och invånare som berättar om Askersund med egna ord.",
        "show_in_menus": True,
    },
    {
        "model": "handslaget.HandslagPage",
        "title": "Handslaget",
        "version": "Utkast",
        "seo_title": "Handslaget 2030",
        "intro": "Handslaget 2030 är en överenskommelse om en gemensam vilja mellan Askersunds kommun och det lokala näringslivet.",
        "show_in_menus": True,
        "is_draft": True,
    },
    {
        "model": "handslaget.FollowUpPage",
        "title": "Uppföljning",
        "seo_title": "Så går det: uppföljning av Handslaget 2030",
        "intro": "Så går det med det vi har lovat varandra, fråga för fråga, med källa och år. Också det som saknas.",
    },
    {
        "model": "home.NewsIndexPage",
        "title": "Aktuellt",
        "intro": "Nyheter, beslut, stödinsatser, upphandlingar och samverkan: det som företag behöver veta.",
        "show_in_menus": True,
    },
    {
        "model": "handslaget.OrganisationIndexPage",
        "title": "Organisationer",
        "intro": "De som gör jobbet: företag, föreningar, skolor och det offentliga.",
    },
    {
        "model": "home.ContactPage",
        "title": "Kontakt",
        "intro": "En väg in räcker. Skriv eller ring, så hittar vi den som kan svara.",
        "is_draft": True,
    },
    {
        "model": "home.TextPage",
        "title": "Om webbplatsen",
        "slug": "om",
        "intro": "Vad Mötesplats Askersund är, vem som svarar för den och hur den är gjord.",
        "is_draft": True,
    },
]
