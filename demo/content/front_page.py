"""What the example site's front page and sections say beside what every new site has."""

from home.first_site import content

HOME = {
    **content.FRONT_PAGE,
    "example_searches": "frukostmöte, mark, solel",
    "figures_text": "Vi visar siffrorna som de är, också när något saknas. Mål för 2030 i siffror är inte satta, "
    "och vem som ansvarar för varje insats är ännu ej satt.",
    "picture": "stad",
}

OF_THE_EXAMPLE = {
    "Samarbeta": {"picture": "mote"},
    "Investera": {
        "intro": "Mark, lokaler, verksamheter till salu och partnerskap. Allt som ligger här just nu är exempel.",
    },
    "Handslaget": {"version": "Exempel: utkast", "picture": "stad"},
    "Kontakt": {
        "intro": "En väg in räcker. Skriv eller ring, så hittar vi den som kan svara. Uppgifterna här är exempel.",
    },
}
SECTIONS = [{**section, **OF_THE_EXAMPLE.get(section["title"], {})} for section in content.SECTIONS]
