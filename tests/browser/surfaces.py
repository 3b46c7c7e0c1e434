"""Every kind of public page that a visitor can meet, by name."""

from wagtail.models import Page, get_page_models

PAGE_TYPES = [model._meta.label for model in get_page_models() if model is not Page]

# Pages that no page type of their own stands for, with the status that they answer.
OTHERS = {
    "search": ("/sok/?q=initiativ", 200),
    "search, narrowed, with a day that cannot be read": ("/sok/?q=lokal&typ=sidor&fran=x", 200),
    "search with a word mistyped": ("/sok/?q=frukostmoet", 200),
    "search without a hit": ("/sok/?q=xyzzy", 200),
    "calendar's month": ("/kalender/manad/", 200),
    "calendar's archive": ("/kalender/arkiv/", 200),
    "calendar's subscription": ("/kalender/prenumerera/?typ=evenemang", 200),
    "calendar's embedded list": ("/kalender/badda-in/", 200),
    "arena of dialogue meetings": ("/arenor/dialogmote/", 200),
    "a meeting that has not told": (
        "/kalender/dialogmote-nar-passar-det-att-traffas/",
        200,
    ),
    "a series": ("/kalender/frukostmote-sista-tisdagen-i-manaden/", 200),
    "a day that is none of a series": (
        "/kalender/frukostmote-sista-tisdagen-i-manaden/?datum=2000-01-01",
        200,
    ),
    "what is lacking": ("/uppfoljning/saknas/", 200),
    "not found": ("/finns-inte/", 404),
}
SURFACES = [*PAGE_TYPES, *OTHERS]


def address_of(site, surface):
    """The address and the status of a surface; a page type that the demo lacks is a fault."""
    if surface in OTHERS:
        return OTHERS[surface]
    assert surface in site.addresses, f"The demo has no {surface}"
    return site.addresses[surface], 200
