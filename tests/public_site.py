"""One public page of every type, and the addresses of the site that are not pages."""

from tests import factories
from tests import programme_factories as programme

BESIDE_PAGES = ["/sok/?q=sida", "/sitemap.xml", "/robots.txt"]
FEEDS = [
    *(f"/kalender.{form}" for form in ("ics", "atom", "json")),
    *(f"/kalender.{form}?typ=evenemang" for form in ("ics", "atom", "json")),
]
EMBEDDED = "/kalender/badda-in/"  # the one address that other sites may frame
CALENDAR = [
    "/kalender/manad/",
    "/kalender/manad/2099/3/",
    "/kalender/arkiv/",
    "/kalender/prenumerera/",
    EMBEDDED,
]
FOLLOW_UP = [
    "/uppfoljning/saknas/",
    *(f"/uppfoljning/{name}/" for name in ("excel", "csv", "json")),
]


def public_addresses():
    """Make the site; every address that an anonymous visitor gets an answer at."""
    home = factories.home_page()
    person = factories.AmbassadorFactory()
    for field in ("namn", "egna-ord"):
        factories.ConsentFactory(ambassador=person, field=field)
    made = (
        factories.TextPageFactory,
        factories.NewsFactory,
        factories.OrganisationFactory,
        factories.InitiativeFactory,
        factories.InvestmentFactory,
        factories.EventFactory,
        factories.ArenaPageFactory,
        factories.ContactPageFactory,
        programme.IndicatorFactory,
    )
    pages = [home, person, *(factory() for factory in made)]
    factories.ContactPointFactory(email="lots@exempel.se", is_main=True)
    sections = {page.get_parent() for page in pages if page.depth == 4}
    paths = [page.url for page in [*pages, *sections]]
    event = next(path for path in paths if path.startswith("/kalender/") and len(path) > 10)
    files = [f"{event.rstrip('/')}.ics", "/.well-known/security.txt"]
    return [*paths, *BESIDE_PAGES, *FEEDS, *CALENDAR, *FOLLOW_UP, *files]
