"""How to take part, and the pages about the site itself."""

COOPERATE_BODY = [
    ("heading", "Hitta någon"),
    (
        "text",
        (
            '<p>Läs bland <a href="/initiativ/">initiativen</a>. Under ”Söker” står vad som saknas: en lokal, en kunskap, en person till. '
            'Bland <a href="/organisationer/">organisationerna</a> ser du vilka som finns i din bransch.</p>'
        ),
    ),
    ("heading", "Var med i något som redan finns"),
    (
        "text",
        (
            "<ol><li>Öppna initiativet och läs ”Grad av delaktighet”. Där står vad du kan vänta dig att få vara med om.</li>"
            "<li>Kontakta den som står som kontakt på sidan.</li><li>Kom på nästa träff. Den ligger i kalendern.</li></ol>"
        ),
    ),
    ("heading", "Föreslå något nytt"),
    (
        "text",
        (
            '<p>Skriv till <a href="/kontakt/">kontaktvägen för företag</a>. Tre meningar räcker: vad du vill göra, varför, och vad du behöver hjälp med. '
            "Du behöver inte ha ett företag för att föreslå något.</p>"
        ),
    ),
    (
        "facts",
        "Kommunens roll kan vara",
        [
            ("Möjliggör", "Kommunen undanröjer hinder, andra gör"),
            ("Samordnar", "Kommunen håller ihop, alla gör sin del"),
            ("Synliggör", "Kommunen berättar, andra gör"),
            ("Driver", "Kommunen gör, och bjuder in andra"),
            ("Deltar", "Kommunen är en av flera"),
        ],
        "",
    ),
    ("related", "Vägar vidare", ["/initiativ/", "/kalender/", "/ambassadorer/", "/kontakt/"]),
]

CONTACT_BODY = [
    (
        "text",
        "<p>Namn, nummer och adresser på den här sidan är exempel. Någon svarstid är inte beslutad, och därför står det ingen.</p>",
    ),
]

ABOUT_BODY = [
    (
        "text",
        (
            "<p>Mötesplats Askersund samlar initiativ, investeringsmöjligheter, evenemang och människor som vill Askersund väl. "
            "Webbplatsen är en del av insats 4 i Handslaget 2030: gemensamma arenor för dialog, samverkan och synlighet.</p>"
            "<p>Det du ser nu är en exempelwebbplats. Företag, personer, träffar och erbjudanden som är märkta ”Exempel” finns inte på riktigt.</p>"
        ),
    ),
]

ABOUT_PAGES = [
    {
        "title": "Tillgänglighet",
        "intro": "Exempel på redogörelse. Webbplatsen är byggd för att alla ska kunna använda den. Här står vad som är prövat.",
        "body": [
            (
                "text",
                "<p>Det här är ett exempel. En redogörelse som gäller skrivs av den som driver webbplatsen, efter en granskning.</p>",
            ),
            ("heading", "Vad vi siktar på"),
            (
                "text",
                "<p>Vi bygger efter WCAG 2.2, nivå AA. Lagen om tillgänglighet till digital offentlig service kräver nivå AA i WCAG 2.1.</p>",
            ),
            ("heading", "Vad som prövas automatiskt"),
            (
                "text",
                (
                    "<ul><li>Varje typ av sida går igenom ett automatiskt test, i telefonens och datorns bredd.</li>"
                    "<li>De vanligaste vägarna genom webbplatsen går att följa med bara tangentbord.</li>"
                    "<li>Sidorna fungerar utan JavaScript.</li></ul>"
                ),
            ),
            ("heading", "Vad som inte är prövat"),
            (
                "table",
                "Det här återstår att pröva",
                ["Vad", "Läge"],
                [
                    ["Granskning av en oberoende expert", "Ej gjord"],
                    ["Test med personer som använder hjälpmedel", "Ej gjort"],
                    ["Dag för bedömning", "Ej satt"],
                ],
            ),
            ("heading", "Hittar du ett hinder?"),
            (
                "text",
                (
                    '<p>Berätta för oss genom <a href="/kontakt/">kontaktsidan</a>. '
                    '<a href="https://www.digg.se/tdosanmalan">Anmäl till Myndigheten för digital förvaltning</a> om du inte blir nöjd med svaret.</p>'
                ),
            ),
        ],
    },
    {
        "title": "Personuppgifter",
        "intro": "Så lite som möjligt, så kort tid som möjligt. Ambassadörer syns bara med det de har sagt ja till.",
        "body": [
            ("heading", "När du läser"),
            (
                "text",
                "<p>Du behöver inget konto. Webbplatsen följer dig inte och skickar ingenting till någon annan.</p>",
            ),
            ("heading", "Ambassadörer"),
            (
                "text",
                (
                    "<p>Namn, egna ord, organisation, ort och porträtt visas var för sig, och bara så länge samtycket gäller. "
                    "Den som ångrar sig tas bort genast: från sidan, listorna och sökningen.</p>"
                ),
            ),
            ("heading", "Vem ansvarar"),
            (
                "text",
                (
                    "<p>Exempel. Här ska det stå vem som är personuppgiftsansvarig, hur man når dataskyddsombudet och hur länge uppgifter sparas. "
                    "Det är ej satt än.</p>"
                ),
            ),
        ],
    },
    {
        "title": "Kakor",
        "intro": "Den som bara läser får inga kakor. Därför finns det ingen ruta att klicka bort.",
        "body": [
            (
                "text",
                (
                    "<p>En kaka är en liten fil som en webbplats sparar i din webbläsare. Vi sparar en kaka först när någon loggar in "
                    "för att redigera, och den behövs för att inloggningen ska fungera.</p>"
                    "<p>Filmer från andra webbplatser hämtas först när du själv klickar. Då gäller den andra webbplatsens regler.</p>"
                ),
            ),
        ],
    },
    {
        "title": "Så läser du sidan",
        "intro": "Tips för dig som vill ha större text, mörk bakgrund, ett papper eller en kalender som fylls av sig själv.",
        "body": [
            ("heading", "Större text"),
            (
                "text",
                "<p>Håll ned Ctrl (Cmd på Mac) och tryck på plustecknet. Det går att förstora fyra gånger utan att något försvinner.</p>",
            ),
            ("heading", "Mörk bakgrund"),
            ("text", "<p>Sidan följer inställningen i din telefon eller dator.</p>"),
            ("heading", "Bara tangentbord"),
            (
                "text",
                "<p>Tabb flyttar framåt, skift och tabb flyttar bakåt. Den första länken hoppar direkt till innehållet.</p>",
            ),
            ("heading", "På papper"),
            (
                "text",
                "<p>Skriv ut som vanligt. Menyn följer inte med, men adressen till varje länk gör det.</p>",
            ),
        ],
    },
]

# Every body block once, for those who write and for those who test.
SHOWCASE = {
    "title": "Så kan en sida se ut",
    "intro": "Exempel. Den här sidan visar alla byggstenar som en redaktör kan använda.",
    "picture": "hamn",
    "sectors": ["Besöksnäring"],
    "places": ["Askersund"],
    "body": [
        (
            "text",
            (
                '<p>Det viktigaste först: här är <b>fet text</b>, <i>kursiv text</i> och en <a href="/kontakt/">länk till kontaktsidan</a>.</p>'
                "<ul><li>En punkt</li><li>En punkt till</li></ul><ol><li>Först detta</li><li>Sedan detta</li></ol>"
            ),
        ),
        ("heading", "En rubrik"),
        ("heading", "En underrubrik", "h3"),
        (
            "text",
            "<p>Rubriker delar upp en lång sida. Den som lyssnar på sidan hoppar mellan dem.</p>",
        ),
        (
            "picture",
            "brygga",
            "En röd stuga vid stranden och en lång brygga ut i stilla vatten.",
            "Exempel: teckning av badbryggan",
        ),
        (
            "facts",
            "Företagens omdöme",
            [("2025", "3,42"), ("Mätningen innan", "3,39"), ("Skala", "1–6")],
            "Svenskt Näringslivs enkät 2025",
        ),
        (
            "quote",
            "Man ska inte behöva känna rätt person. Man ska bara behöva ringa.",
            "Exempel Kafévärd",
        ),
        (
            "table",
            "Exempel: kaféets öppettider",
            ["Dag", "Sommar", "Vinter"],
            [
                ["Måndag–fredag", "Kl. 8.00–18.00", "Kl. 9.00–15.00"],
                ["Lördag", "Kl. 9.00–20.00", "Kl. 10.00–16.00"],
                ["Söndag", "Kl. 9.00–20.00", "Stängt"],
            ],
        ),
        (
            "embed",
            "https://vimeo.com/76979871",
            "Exempel: en film om mötesplatsen",
            "Exempel: två personer går längs en brygga och pratar om hur de började samarbeta.",
        ),
        (
            "documents",
            "Exempel: dokument",
            ["Exempel: karta över tomten", "Exempel: arbetsmaterial för rådet"],
        ),
        (
            "related",
            "Läs vidare",
            [
                "/kalender/",
                "/om/tillganglighet/",
                "/om/exempel-bara-for-inloggade/",
                "/om/exempel-ett-utkast/",
            ],
        ),
    ],
}

PRIVATE = {
    "title": "Exempel: bara för inloggade",
    "slug": "exempel-bara-for-inloggade",
    "intro": "Exempel. Den här sidan kräver inloggning och ska aldrig synas i listor eller sökningar.",
    "body": [("text", "<p>Om du kan läsa det här är du inloggad.</p>")],
}
SCHEDULED = {
    "title": "Exempel: publiceras om en vecka",
    "slug": "exempel-publiceras-om-en-vecka",
    "intro": "Exempel. Sidan är klar och publiceras av sig själv den dag som är vald.",
    "body": [("text", "<p>Kommer snart.</p>")],
}
DRAFT = {
    "title": "Exempel: ett utkast",
    "slug": "exempel-ett-utkast",
    "intro": "Exempel. Sidan är ett utkast och syns bara för redaktörer.",
    "body": [("text", "<p>Inte klart än.</p>")],
}
