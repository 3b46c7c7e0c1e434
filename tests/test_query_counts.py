"""Every kind of page in one table with its queries, nothing cached, the same with one row and with three."""

import datetime

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, Site, get_page_models

from events.models import Arena, MeetingDecision
from handslaget.models import (
    ActionMilestone,
    ActionResponsibility,
    AgreementParty,
    BoardGoal,
    CouncilSeat,
    IndicatorPage,
)
from home.models import ContactPagePoint, HomePage
from initiatives.models import InitiativePartner, Milestone, UpdateEntry
from tests import factories
from tests import programme_factories as programme
from tests.page_link import page_link
from tests.search.documents.factories import document, page_naming
from tests.search.factories import PickFactory, SynonymFactory

HOME, LIST, DETAIL, SEARCH, FEED = 10, 12, 10, 8, 5  # the most that each kind may ask
THREAD = 12  # a page with Handslagstråden

FEW_ON = (
    "typ=radsmote&typ=milstolpe&typ=sista-dag"  # all on one page, however many; test_whats_on.py
)
# Page type: (its address, how many queries, the most that its kind may ask).
PAGES = {
    "home.HomePage": ("/", 10, HOME),
    "ambassadors.AmbassadorIndexPage": ("/ambassadorer/", 9, LIST),
    "events.CalendarPage": ("/kalender/", 8, LIST),
    "events.WhatsOnPage": (f"/pa-gang/?{FEW_ON}", 9, LIST),
    "events.ArenaIndexPage": ("/arenor/", 8, LIST),
    "handslaget.OrganisationIndexPage": ("/organisationer/", 9, LIST),
    "home.NewsIndexPage": ("/aktuellt/", 8, LIST),
    "initiatives.InitiativeIndexPage": ("/initiativ/", 9, LIST),
    "initiatives.InvestmentIndexPage": ("/investera/", 9, LIST),
    "ambassadors.AmbassadorPage": ("/ambassadorer/rad-0/", 8, DETAIL),
    "events.EventPage": ("/kalender/rad-0/", 7, DETAIL),
    "events.ArenaPage": ("/arenor/rad-0/", 8, DETAIL),
    "handslaget.OrganisationPage": ("/organisationer/rad-0/", 8, DETAIL),
    "home.ContactPage": ("/kontakt/", 6, DETAIL),
    "home.NewsPage": ("/aktuellt/rad-0/", 6, DETAIL),
    "home.TextPage": ("/rad-0/", 7, DETAIL),
    "initiatives.InitiativePage": ("/initiativ/rad-0/", 8, DETAIL),
    "initiatives.InvestmentPage": ("/investera/rad-0/", 7, DETAIL),
    "handslaget.FollowUpPage": ("/uppfoljning/", 8, LIST),
    "handslaget.IndicatorPage": ("/uppfoljning/rad-0/", 8, DETAIL),
    "handslaget.YearlyReportPage": ("/uppfoljning/rapport-0/", 5, DETAIL),
    "handslaget.ActionPage": ("/handslaget/insatser/rad-0/", 10, THREAD),
    "handslaget.HandslagPage": ("/handslaget/", 8, DETAIL),
    "handslaget.ProgrammeSectionPage": ("/handslaget/mal/", 8, LIST),
    "handslaget.GoalAreaPage": ("/handslaget/mal/rad-0/", 8, LIST),
    "handslaget.DirectionPage": ("/handslaget/inriktningar/rad-0/", 8, LIST),
    "handslaget.TrackPage": ("/handslaget/spar/rad-0/", 8, LIST),
    "handslaget.ResponsibilityMatrixPage": ("/handslaget/ansvar/", 10, LIST),
    "handslaget.RoadmapPage": ("/handslaget/fardplan/", 8, LIST),
    "handslaget.CouncilPage": ("/naringslivsradet/", 9, LIST),
    "events.CouncilMeetingPage": ("/naringslivsradet/rad-0/", 8, DETAIL),
}
OTHERS = {
    "agreement, an earlier version": ("/handslaget/versioner/utkast-0/", 8, DETAIL),
    "what is lacking": ("/uppfoljning/saknas/", 11, LIST),
    "a series": ("/kalender/serie-0/", 8, DETAIL),
    "one of its dates": ("/kalender/serie-0/?datum=2099-03-09", 8, DETAIL),
    "the file of a date": ("/kalender/serie-0.ics?datum=2099-03-09", 8, DETAIL),
    "month": ("/kalender/manad/2099/3/", 8, LIST),
    "archive": ("/kalender/arkiv/", 8, LIST),
    "search": ("/sok/?q=sökord", 6, SEARCH),
    "search suggestions": ("/sok/forslag/?q=sök", 2, FEED),
    "search feed": ("/sok/atom/?q=sökord", 4, SEARCH),
    "subscribe": ("/kalender/prenumerera/", 7, LIST),
    "embedded list": ("/kalender/badda-in/", 6, LIST),
    "feed": ("/kalender.ics", 2, FEED),
    "what is on, feed": ("/pa-gang.ics", 2, FEED),
    "feed, atom": ("/kalender.atom", 2, FEED),
    "feed, json": ("/kalender.json", 2, FEED),
    "feed of a choice": ("/kalender.ics?typ=evenemang", 2, FEED),
    "feed by words": ("/kalender.ics?ord=rad", 5, FEED),
}
TABLE = PAGES | OTHERS

# Details with every block in the body: one query more for the pictures, one for the documents.
WHOLE_BODIES = {
    "events.EventPage": ("/kalender/rad-0/", 9),
    "events.ArenaPage": ("/arenor/rad-0/", 10),
    "handslaget.OrganisationPage": ("/organisationer/rad-0/", 10),
    "home.ContactPage": ("/kontakt/", 8),
    "home.NewsPage": ("/aktuellt/rad-0/", 8),
    "home.TextPage": ("/rad-0/", 9),
    "initiatives.InitiativePage": ("/initiativ/rad-0/", 10),
    "initiatives.InvestmentPage": ("/investera/rad-0/", 9),
    "handslaget.YearlyReportPage": ("/uppfoljning/rapport-0/", 7),
    "events.CouncilMeetingPage": ("/naringslivsradet/rad-0/", 10),
}

# What a search answers: its words, how many queries.
SEARCHES = {
    "hits of all kinds": ("skylt", 8),
    "hits of one kind in one place": ("skylt&typ=organisationer&ort=plats-0", 7),
    "no hit": ("xyzzyqq", 7),
    "misspelled": ("hamnkontroet", 8),
}

ONE_OF_EACH = [
    factories.EventFactory,
    factories.InvestmentFactory,
    factories.NewsFactory,
    factories.TextPageFactory,
]
DAY, ONE_DAY = datetime.date(2020, 1, 2), datetime.timedelta(days=1)


def fill(rows):
    """A site with ``rows`` of every type, and ``rows`` of what hangs on the first of them."""
    factories.WhatsOnFactory()
    contact_page = factories.ContactPageFactory()
    for number in range(rows):
        slug = f"rad-{number}"
        organisation = factories.OrganisationFactory(slug=slug, title="Sökord")
        initiative = factories.InitiativeFactory(slug=slug, organisation=organisation)
        person = factories.AmbassadorFactory(slug=slug, title="Sökord")
        for field in ("namn", "egna-ord", "organisation"):
            factories.ConsentFactory(ambassador=person, field=field)
        for factory in ONE_OF_EACH:
            factory(slug=slug)
        factories.EventFactory(slug=f"var-{number}", starts_on=DAY)
        factories.EventFactory(slug=f"serie-{number}", rule=f"FREQ=WEEKLY;COUNT={9 * rows}")
        ContactPagePoint.objects.create(
            page=contact_page, contact=factories.ContactPointFactory(is_main=not number)
        )
        hang_on(initiative, organisation, rows)
        hang_on_action(programme.ActionFactory(slug=slug), rows)
        programme.YearlyReportFactory(slug=f"rapport-{number}")
        indicator = programme.IndicatorFactory(slug=slug)
        for year in range(rows):
            programme.MeasurementFactory(indicator=indicator, year=2020 + year)
        fill_arena(slug, organisation, rows)
    fill_programme(rows)
    choose_figures()


def fill_arena(slug, organisation, rows):
    """The page of one arena, ``rows`` events ahead of it and ``rows`` dialogue meetings behind."""
    page = factories.ArenaPageFactory(slug=slug, organisation=organisation)
    dialogue, _ = Arena.objects.get_or_create(slug="dialogmote", defaults={"name": "Dialogmöte"})
    for _ in range(rows):
        factories.EventFactory(arena=page.arena, venue=factories.VenueFactory())
        factories.EventFactory(arena=page.arena, starts_on=DAY)
        factories.EventFactory(arena=dialogue, starts_on=DAY)


def fill_programme(rows):
    """``rows`` earlier versions, pages of words with ``rows`` of each kind, and ``rows`` meetings."""
    agreement = factories.section(programme.HandslagFactory)
    for number in range(rows + 1):
        agreement.parties.add(AgreementParty(name=f"Part {number}"))
        agreement.version = f"utkast {number}"
        agreement.save_revision().publish()
    programme.MatrixFactory()
    programme.RoadmapFactory()
    for number in range(rows):
        slug = f"rad-{number}"
        carry_words(rows, slug)
        meeting = programme.CouncilMeetingFactory(slug=slug)
        programme.CouncilMeetingFactory(slug=f"var-{number}", starts_on=DAY)
        organisation = factories.OrganisationFactory()
        CouncilSeat.objects.create(council=meeting.council, organisation=organisation, role="Plats")
        for _ in range(rows):
            initiative = factories.InitiativeFactory()
            MeetingDecision.objects.create(meeting=meeting, initiative=initiative, text="Pröva.")


def fill_search(rows):
    """Hits of every kind, with places, pages above, consents and facts, and a pick for each search."""
    mark = f'<p>Skylt <embed embedtype="fact" id="{programme.FactFigureFactory().pk}"/></p>'
    for number in range(rows):
        place = factories.PlaceFactory(slug=f"plats-{number}")
        section = factories.TextPageFactory(
            title="Hamnkontoret", parent=factories.TextPageFactory()
        )
        section.tags.add(f"Hamnkontor {number}")
        factories.TextPageFactory(title="Skylt", body=[("text", mark)], parent=section)
        page_naming(document(title="Skylt"))
        person = factories.AmbassadorFactory(title="Skylt", place=place)
        for field in ("namn", "egna-ord", "ort"):
            factories.ConsentFactory(ambassador=person, field=field)
        for factory in (*ONE_OF_EACH, factories.InitiativeFactory, factories.OrganisationFactory):
            factory(title="Skylt", places=[place])
        PickFactory(words="skylt, xyzzyqq, hamnkontroet", page=section)
        file = get_document_model().objects.create(title="Val", file=ContentFile(b"x", "val.txt"))
        PickFactory(words="skylt, xyzzyqq, hamnkontroet", page=None, document=file)
        SynonymFactory(words="tavla", also="skylt")


def carry_words(rows, slug):
    """The pages of a goal area, a direction and a track, and ``rows`` of each kind that carry them."""
    words = {
        "goal_areas": [programme.GoalAreaPageFactory(slug=slug).word],
        "directions": [programme.DirectionPageFactory(slug=slug).word],
        "tracks": [programme.TrackPageFactory(slug=slug).word],
    }
    for _ in range(rows):
        programme.ActionFactory(**words)
        programme.IndicatorFactory(**words)
        for factory in (factories.InitiativeFactory, factories.EventFactory, factories.NewsFactory):
            factory(**words)


def choose_figures():
    """Every indicator made so far on the front page."""
    home = HomePage.objects.get()
    home.figures = [("indicator", page) for page in IndicatorPage.objects.all()]
    home.save_revision().publish()


def hang_on(initiative, organisation, rows):
    """Partners, milestones, updates, events and people of one initiative and its organisation."""
    for _ in range(rows):
        initiative.partners.add(InitiativePartner(organisation=organisation))
        initiative.milestones.add(Milestone(title="Klart", planned_on=DAY))
        initiative.updates.add(UpdateEntry(title="Hänt", date=DAY))
        initiative.sectors.add(factories.SectorFactory())
        factories.EventFactory(organisation=organisation, initiative=initiative)
        factories.NewsFactory()
        person = factories.AmbassadorFactory(organisation=organisation)
        for field in ("namn", "organisation"):
            factories.ConsentFactory(ambassador=person, field=field)
    initiative.save_revision().publish()


def hang_on_action(action, rows):
    """Everything that an insats can have, ``rows`` of each."""
    for _ in range(rows):
        body = programme.ResponsibleBodyFactory()
        for role in ActionResponsibility.Role:
            row = ActionResponsibility(body=body, role=role, valid_from=DAY + ONE_DAY)
            action.responsibilities.add(row)
        action.responsibilities.add(ActionResponsibility(body=body, valid_to=DAY))
        action.board_goals.add(BoardGoal(year=2026, body=body, goal="Mål"))
        action.development_areas.add(programme.DevelopmentAreaFactory())
        action.goal_areas.add(factories.GoalAreaFactory())
        action.tracks.add(programme.TrackFactory())
        programme.ActionUpdateFactory(action=action)
        action.milestones.add(ActionMilestone(title="Klart", planned_on=DAY))
        factories.InitiativeFactory(actions=[action])
        factories.EventFactory(actions=[action])
        factories.EventFactory(actions=[action], starts_on=DAY)
        indicator = programme.IndicatorFactory(actions=[action])
        programme.MeasurementFactory(indicator=indicator)
    action.save_revision().publish()


def fill_body(rows):
    """Rich texts that link, and related pages, ``rows`` of each and each to every type of page."""
    person = factories.AmbassadorFactory()
    factories.ConsentFactory(ambassador=person)
    made = [person, *(one() for one in [*ONE_OF_EACH, factories.OrganisationFactory])]
    text = ("text", "<p>" + " ".join(page_link(page) for page in made) + "</p>")
    plain = [Page.objects.get(pk=page.pk) for page in made]
    body = [text, ("related_pages", {"heading": "Mer", "pages": plain})] * rows
    factories.TextPageFactory(slug="lankar", body=body)
    initiative = factories.InitiativeFactory(slug="lankar", what=text[1], why=text[1], body=body)
    for _ in range(rows):
        initiative.updates.add(UpdateEntry(title="Hänt", date=DAY, text=text[1]))
    initiative.save_revision().publish()


def whole_body(rows):
    """The blocks that a body can have, ``rows`` of each, with links to pages and documents."""
    named = [picture_and_documents(number) for number in range(rows)]
    return [block for picture, files in named for block in blocks_with(picture, files)]


def blocks_with(picture, files):
    page = Page.objects.get(pk=factories.NewsFactory().pk)
    link = f'<a linktype="document" id="{files[0].pk}">fil</a>'
    table = {"columns": [{"type": "text", "heading": "Dag"}], "rows": [{"values": ["Tisdag"]}]}
    return [
        ("text", f"<p>{page_link(page)} {link}</p>"),
        ("heading", {"text": "Rubrik", "level": "h2"}),
        ("picture", {"image": picture, "caption": "Bildtext"}),
        ("facts", {"heading": "Fakta", "facts": [{"label": "Tid", "text": "Kl. 8"}]}),
        ("quote", {"text": "Bra.", "name": "Exempel"}),
        ("table", {"caption": "Tider", "table": table, "first_column_is_header": True}),
        ("embed", {"url": "https://vimeo.com/1", "title": "Film"}),
        ("documents", {"heading": "Dokument", "documents": files}),
        ("related_pages", {"heading": "Mer", "pages": [page]}),
    ]


def picture_and_documents(number):
    name = f"fil-{number}"
    documents = get_document_model().objects
    files = [documents.create(title=name, file=ContentFile(b"x", f"{name}.txt")) for _ in "ab"]
    return picture(name), files


def picture(title):
    file = get_test_image_file(f"{title}.png", size=(1300, 700))
    return get_image_model().objects.create(title=title, description=title, file=file)


def fill_whole_body(address, rows):
    """The page at the address with a picture of its own and all that its body takes."""
    page = Page.objects.get(url_path=f"/start{address}").specific
    known = type(page).body.field.stream_block.child_blocks
    page.body = [(name, value) for name, value in whole_body(rows) if name in known]
    page.image = picture("sidans")
    page.save_revision().publish()


def queries_of(client, address):
    """The queries of one page that has been shown before. Of all caches only the site's root is kept."""
    client.get(address)
    cache.clear()
    Site.get_site_root_paths()
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


@pytest.mark.indexes
@pytest.mark.parametrize("rows", [1, 3])
def test_every_page_asks_as_many_queries_as_the_table_says(home, client, rows):
    fill(rows)
    asked = {name: queries_of(client, address) for name, (address, _, _) in TABLE.items()}
    assert asked == {name: queries for name, (_, queries, _) in TABLE.items()}


@pytest.mark.indexes
@pytest.mark.parametrize("rows", [1, 3])
def test_every_kind_of_answer_to_a_search_asks_as_many_queries_as_the_table_says(
    home, client, rows
):
    fill_search(rows)
    asked = {name: queries_of(client, f"/sok/?q={words}") for name, (words, _) in SEARCHES.items()}
    assert asked == {name: queries for name, (_, queries) in SEARCHES.items()}
    assert max(asked.values()) <= SEARCH
    assert b"Menade du" in client.get("/sok/?q=hamnkontroet").content


@pytest.mark.parametrize("rows", [1, 3])
def test_links_and_related_pages_ask_no_queries_of_their_own(home, client, rows):
    fill_body(rows)
    assert queries_of(client, "/lankar/") == 7
    assert queries_of(client, "/initiativ/lankar/") == 8


@pytest.mark.parametrize("rows", [1, 3])
def test_every_block_in_the_body_costs_two_queries_more_at_most(home, client, rows):
    fill(rows)
    for address, _ in WHOLE_BODIES.values():
        fill_whole_body(address, rows)
    asked = {name: queries_of(client, address) for name, (address, _) in WHOLE_BODIES.items()}
    assert asked == {name: queries for name, (_, queries) in WHOLE_BODIES.items()}
    assert max(asked.values()) <= DETAIL


@pytest.mark.parametrize("rows", [1, 3])
def test_the_pictures_of_the_front_page_cost_no_queries_of_their_own(home, client, rows):
    for number in range(rows):
        factories.InitiativeFactory(image=picture(f"kort-{number}"), stage="pagar")
        person = factories.AmbassadorFactory(portrait=picture(f"porträtt-{number}"))
        for field in ("namn", "egna-ord", "portratt"):
            factories.ConsentFactory(ambassador=person, field=field)
    assert queries_of(client, "/") == 9
    assert client.get("/").content.count(b"<img") >= 2


@pytest.mark.parametrize("rows", [1, 3])
def test_an_insats_with_every_block_and_facts_costs_three_queries_more(home, client, rows):
    hang_on_action(programme.ActionFactory(slug="rad-0"), rows)
    address, alone, _ = PAGES["handslaget.ActionPage"]
    fill_whole_body(address, rows)
    page = Page.objects.get(url_path=f"/start{address}").specific
    shared = [
        ("fact_figure", programme.FactFigureFactory()),
        ("key_message", programme.KeyMessageFactory()),
    ]
    page.body = [*((block.block_type, block.value) for block in page.body), *shared * rows]
    page.save_revision().publish()
    assert queries_of(client, address) == alone + 3  # pictures, documents, facts with messages


def test_no_kind_asks_more_than_it_may():
    assert [name for name, (_, queries, most) in TABLE.items() if queries > most] == []


def test_every_page_type_has_a_row():
    types = {model._meta.label for model in get_page_models() if model is not Page}
    assert types == set(PAGES)
