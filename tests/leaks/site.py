"""A site with a canary in every state, and public pages that refer to each of them."""

from dataclasses import dataclass

from django.core.files.base import ContentFile
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction, Page

from events.models import MeetingDecision
from handslaget.models import CouncilSeat, OrganisationPage
from initiatives.models import InitiativePage, InitiativePartner, InvestmentDocument
from tests import factories, programme_factories
from tests.page_link import page_link

from . import canaries, surfaces

WITH_ORGANISATION = ("initiative", "investment", "event", "arena", "ambassador")
EVENTS = {"event", "pastevent", "meeting"}
WORDS = {"goal area": "goal_areas", "direction": "directions", "track": "tracks"}
SECRET_FILE = "zqprivatedocumenttitle"
PUBLIC_FILE = "zqpublicdocumenttitle"


@dataclass
class Site:
    """``pages`` by (state, kind), None when deleted; ``hosts`` are public pages that refer to them."""

    pages: dict
    hosts: dict
    documents: dict

    def secret_words(self):
        """Every word that no public surface may show."""
        found = [w for state, kind in canaries.STATES for w in canaries.words(state, kind)]
        parents = [canaries.word("parentofprivate", kind) for kind in canaries.FACTORIES]
        return [*found, *parents, SECRET_FILE]

    def page_of(self, state, kind):
        return self.pages[state, kind]


def build():
    """Everything at once; the caller rolls it back."""
    home = factories.home_page()
    for section in canaries.SECTIONS.values():
        if section is not factories.TextPageFactory:
            factories.section(section)
    factories.section(factories.WhatsOnFactory)
    factories.ContactPageFactory(title="Kontakt")
    factories.ContactPointFactory(email="lots@exempel.se", is_main=True)
    hosts = {
        "organisation": factories.OrganisationFactory(title="Värd organisation"),
        "initiative": factories.InitiativeFactory(title="Värd initiativ"),
        "action": programme_factories.ActionFactory(title="Värd insats"),
        "arena": factories.ArenaPageFactory(title="Värd arena"),
        **_programme(),
    }
    pages = {}
    for state, kind in [*canaries.STATES, *(("public", kind) for kind in canaries.FACTORIES)]:
        pages[state, kind] = canaries.put_in_state(state, kind, **_references(kind, hosts))
    documents = _documents()
    _refer(home, pages, hosts, documents)
    _have_moved(pages)
    return Site(pages, hosts, documents)


def _programme():
    """The agreement with an earlier version, what is made from data, and pages that gather."""
    agreement = factories.section(programme_factories.HandslagFactory)
    for version in ("utkast", "beslut"):
        agreement.version = version
        agreement.save_revision().publish()
    programme_factories.MatrixFactory()
    programme_factories.RoadmapFactory()
    return {
        "goal area": programme_factories.GoalAreaPageFactory(title="Värd målområde"),
        "direction": programme_factories.DirectionPageFactory(title="Värd inriktning"),
        "track": programme_factories.TrackPageFactory(title="Värd spår"),
        "council meeting": programme_factories.CouncilMeetingFactory(title="Värd möte"),
    }


def _references(kind, hosts):
    """What a canary refers to: public pages that list what refers to them."""
    values = {}
    if kind in {"initiative", "investment", "ambassador", *EVENTS}:
        values["organisation"] = hosts["organisation"]
    if kind in EVENTS:
        values["initiative"] = hosts["initiative"]
        values["arena"] = hosts["arena"].arena
    if kind in {"initiative", "news", "indicator", *EVENTS}:
        values["actions"] = [hosts["action"]]
    if kind in {"action", "initiative", "news", "indicator", *EVENTS}:
        values.update({field: [hosts[name].word] for name, field in WORDS.items()})
    return values


def _refer(home, pages, hosts, documents):
    """Public pages that refer to every canary, as an editor could have made them."""
    existing = [page for page in pages.values() if page]
    plain = [Page.objects.get(pk=page.pk) for page in existing]
    hosts["text"] = factories.TextPageFactory(
        title="Värd text",
        body=[
            ("related_pages", {"heading": "Vidare", "pages": plain}),
            ("documents", {"heading": "Filer", "documents": list(documents.values())}),
        ],
    )
    links = "".join(f"<p>{page_link(page)}</p>" for page in plain)
    hosts["links in a block"] = factories.TextPageFactory(title="Värd", body=[("text", links)])
    hosts["links in a field"] = factories.InitiativeFactory(title="Värd", what=links)
    home.refresh_from_db()  # its number of children has grown
    home.tasks = [("task", {"text": "göra", "page": page, "query": ""}) for page in plain]
    indicators = [page for (_, kind), page in pages.items() if page and kind == "indicator"]
    home.figures = [("indicator", page) for page in indicators]
    home.save_revision().publish()
    hosts["home"] = home
    _refer_from_council(hosts, existing)
    for (state, kind), page in pages.items():
        if page and kind == "organisation":
            InitiativePartner.objects.create(initiative=hosts["initiative"], organisation=page)
            for other in WITH_ORGANISATION:
                hosts[f"{other} of {state}"] = _host(other, organisation=page)
        if page and kind == "initiative":
            hosts[f"event of {state}"] = _host("event", initiative=page)
        if page and kind == "arena":
            hosts[f"event on the arena: {state}"] = _host("event", arena=page.arena)
        if page and kind == "action":
            hosts[f"indicator for the insats: {state}"] = _host("indicator", actions=[page])
    for document in documents.values():
        InvestmentDocument.objects.create(
            investment=hosts["investment of public"], document=document
        )


def _have_moved(pages):
    """An old address of every page, as Wagtail leaves one behind when a page is renamed."""
    for key, page in pages.items():
        if page:
            old = surfaces.old_path(*key).rstrip("/")
            Redirect.objects.create(old_path=old, redirect_page=page, automatically_created=True)


def _refer_from_council(hosts, pages):
    """A seat for every organisation, and a decision that became each initiative."""
    hosts["council"] = factories.section(programme_factories.CouncilFactory)
    for page in pages:
        if isinstance(page, OrganisationPage):
            CouncilSeat.objects.create(council=hosts["council"], organisation=page, role="Ledamot")
        if isinstance(page, InitiativePage):
            MeetingDecision.objects.create(
                meeting=hosts["council meeting"], initiative=page, text="Pröva."
            )


def _host(kind, **values):
    page = canaries.FACTORIES[kind](title=f"Värd {kind}", **values)
    if kind == "ambassador":
        for field in ("namn", "organisation"):
            factories.ConsentFactory(ambassador=page, field=field)
    return page


def _documents():
    root = Collection.get_first_root_node()
    closed = root.add_child(name="Hemligt")
    below = closed.add_child(name="Under hemligt")
    CollectionViewRestriction.objects.create(
        collection=closed, restriction_type=CollectionViewRestriction.LOGIN
    )
    return {
        "public": _document(PUBLIC_FILE, root),
        "private": _document(SECRET_FILE, closed),
        "below private": _document(f"{SECRET_FILE}below", below),
    }


def _document(title, collection):
    file = ContentFile(title.encode(), name=f"{title}.txt")
    return Document.objects.create(title=title, collection=collection, file=file)
