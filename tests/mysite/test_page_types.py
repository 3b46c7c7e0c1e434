"""Every page type: made where it may stand and nowhere else, edited, previewed with its draft, shown."""

import pytest
from django.urls import reverse
from wagtail.models import Page, get_page_models

from tests.accounts import client_for, superuser
from tests.factories import (
    AmbassadorFactory,
    AmbassadorIndexFactory,
    ArenaIndexFactory,
    ArenaPageFactory,
    CalendarFactory,
    ConsentFactory,
    ContactPageFactory,
    EventFactory,
    InitiativeFactory,
    InitiativeIndexFactory,
    InvestmentFactory,
    InvestmentIndexFactory,
    NewsFactory,
    NewsIndexFactory,
    OrganisationFactory,
    OrganisationIndexFactory,
    TextPageFactory,
    WhatsOnFactory,
    home_page,
)
from tests.programme_factories import (
    ActionFactory,
    CouncilFactory,
    CouncilMeetingFactory,
    DirectionPageFactory,
    FollowUpFactory,
    GoalAreaPageFactory,
    HandslagFactory,
    IndicatorFactory,
    MatrixFactory,
    ProgrammeSectionFactory,
    RoadmapFactory,
    TrackPageFactory,
    YearlyReportFactory,
)


def ambassador(**fields):
    person = AmbassadorFactory(**fields)
    ConsentFactory(ambassador=person)
    return person


# Page type: how one is made, below which types it may stand.
TYPES = {
    "HomePage": (lambda **_: home_page(), {"Page"}),
    "TextPage": (TextPageFactory, {"HomePage", "TextPage", "HandslagPage", "FollowUpPage"}),
    "ContactPage": (ContactPageFactory, {"HomePage"}),
    "NewsIndexPage": (NewsIndexFactory, {"HomePage"}),
    "NewsPage": (NewsFactory, {"NewsIndexPage"}),
    "OrganisationIndexPage": (OrganisationIndexFactory, {"HomePage"}),
    "OrganisationPage": (OrganisationFactory, {"OrganisationIndexPage"}),
    "AmbassadorIndexPage": (AmbassadorIndexFactory, {"HomePage"}),
    "AmbassadorPage": (ambassador, {"AmbassadorIndexPage"}),
    "InitiativeIndexPage": (InitiativeIndexFactory, {"HomePage"}),
    "InitiativePage": (InitiativeFactory, {"InitiativeIndexPage"}),
    "InvestmentIndexPage": (InvestmentIndexFactory, {"HomePage"}),
    "InvestmentPage": (InvestmentFactory, {"InvestmentIndexPage"}),
    "CalendarPage": (CalendarFactory, {"HomePage"}),
    "EventPage": (EventFactory, {"CalendarPage"}),
    "WhatsOnPage": (WhatsOnFactory, {"HomePage"}),
    "ArenaIndexPage": (ArenaIndexFactory, {"HomePage"}),
    "ArenaPage": (ArenaPageFactory, {"ArenaIndexPage"}),
    "FollowUpPage": (FollowUpFactory, {"HomePage"}),
    "IndicatorPage": (IndicatorFactory, {"FollowUpPage"}),
    "YearlyReportPage": (YearlyReportFactory, {"FollowUpPage"}),
    "HandslagPage": (HandslagFactory, {"HomePage"}),
    "ProgrammeSectionPage": (ProgrammeSectionFactory, {"HandslagPage"}),
    "GoalAreaPage": (GoalAreaPageFactory, {"ProgrammeSectionPage"}),
    "DirectionPage": (DirectionPageFactory, {"ProgrammeSectionPage"}),
    "TrackPage": (TrackPageFactory, {"ProgrammeSectionPage"}),
    "ActionPage": (ActionFactory, {"ProgrammeSectionPage"}),
    "ResponsibilityMatrixPage": (MatrixFactory, {"HandslagPage"}),
    "RoadmapPage": (RoadmapFactory, {"HandslagPage"}),
    "CouncilPage": (CouncilFactory, {"HomePage"}),
    "CouncilMeetingPage": (CouncilMeetingFactory, {"CouncilPage"}),
}


def our_models():
    return {model.__name__: model for model in get_page_models() if model is not Page}


def made(name):
    make, _ = TYPES[name]
    return make()


def test_every_page_type_has_a_row():
    assert set(TYPES) == set(our_models())


@pytest.mark.parametrize("name", TYPES)
def test_a_page_stands_only_below_its_own_section(name):
    parents = {model.__name__ for model in our_models()[name].allowed_parent_page_models()}
    assert parents == TYPES[name][1]


@pytest.mark.parametrize("name", TYPES)
def test_a_section_offers_no_type_that_may_not_stand_there(name):
    model = our_models()[name]
    assert set(model.clean_subpage_models()) == set(model.allowed_subpage_models())


@pytest.mark.parametrize("name", [name for name in TYPES if name != "HomePage"])
def test_a_page_can_be_made_where_it_belongs(home, name):
    model, below = our_models()[name], sorted(TYPES[name][1])[0]
    parent = made(below)
    url = reverse("wagtailadmin_pages:add", args=[*model._meta.label_lower.split("."), parent.pk])
    response = client_for(superuser()).get(url)
    assert response.status_code == 200
    # The editor writes no address of their own: it follows the title while that is typed.
    assert 'data-w-sync-target-value="#id_slug"' in response.content.decode()


@pytest.mark.parametrize("name", ["EventPage", "NewsIndexPage", "HomePage"])
def test_a_page_cannot_be_made_where_it_does_not_belong(home, name):
    model, parent = our_models()[name], TextPageFactory()
    url = reverse("wagtailadmin_pages:add", args=[*model._meta.label_lower.split("."), parent.pk])
    assert client_for(superuser()).get(url).status_code == 302


@pytest.mark.parametrize("name", TYPES)
def test_a_page_can_be_edited(home, name):
    page = made(name)
    response = client_for(superuser()).get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code == 200
    assert page.title in response.content.decode()


@pytest.mark.parametrize("name", TYPES)
def test_the_preview_shows_the_draft_and_visitors_do_not_see_it(home, client, name):
    page = made(name)
    page.title, page.intro = "Titel i utkastet", "Ingress i utkastet."
    if name == "HomePage":
        page.heading = page.title
    page.save_revision()
    preview = client_for(superuser()).get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    assert preview.status_code == 200
    assert "Titel i utkastet" in preview.content.decode()
    public = client.get(page.url)
    assert public.status_code == 200
    assert "i utkastet" not in public.content.decode()


@pytest.mark.parametrize("name", TYPES)
def test_a_page_never_published_can_be_previewed(home, client, name):
    page = made(name)
    page.unpublish()
    preview = client_for(superuser()).get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    assert preview.status_code == 200
    assert client.get(page.url or "/nothing/").status_code == 404


@pytest.mark.parametrize("name", TYPES)
def test_the_preview_comes_in_the_sizes_of_phone_tablet_and_desktop(name):
    sizes = {size["name"] for size in our_models()[name]().preview_sizes}
    assert {"mobile", "desktop"} <= sizes
