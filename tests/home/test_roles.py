"""Every admin address of ours × every role × GET and POST; an address without a row fails.

A cell says where the answer leads: 2 a page (200), r elsewhere in the admin (302, as after a save
or from a list to Wagtail's own view), H refused and back to the first page, L to the login, 4 not found,
x not by this method.
"""

import contextlib

import pytest
from django.db import transaction
from django.urls import NoReverseMatch, URLResolver, reverse
from wagtail.admin import urls as wagtailadmin_urls

from events.models import SourcedEvent
from handslaget.models import ActionOfficial
from tests.accounts import (
    client_for,
    editor,
    official,
    partner,
    programme_owner,
    reviewer,
    superuser,
)
from tests.events.sources.factories import SourceFactory
from tests.factories import (
    AmbassadorFactory,
    ArenaFactory,
    ArenaPageFactory,
    AudienceFactory,
    ConsentFactory,
    ContactPointFactory,
    DirectionFactory,
    EventFactory,
    GoalAreaFactory,
    InitiativeFactory,
    InvestmentFactory,
    NewsFactory,
    OrganisationFactory,
    PlaceFactory,
    SectorFactory,
    VenueFactory,
)
from tests.programme_factories import (
    ActionFactory,
    DevelopmentAreaFactory,
    FactFigureFactory,
    IndicatorFactory,
    KeyMessageFactory,
    MeasurementFactory,
    ResponsibleBodyFactory,
    TrackFactory,
)
from tests.search.factories import PickFactory, SynonymFactory

OUR_ROOMS = {
    "mysite",
    "handslaget",
    "dialogue",
    "ambassadors",
    "initiatives",
    "events",
    "home",
    "search",
}
SNIPPETS = {
    "events_arena": ArenaFactory,
    "events_venue": VenueFactory,
    "dialogue_contactpoint": ContactPointFactory,
    "handslaget_sector": SectorFactory,
    "handslaget_place": PlaceFactory,
    "handslaget_goalarea": GoalAreaFactory,
    "handslaget_strategicdirection": DirectionFactory,
    "handslaget_audience": AudienceFactory,
    "handslaget_track": TrackFactory,
    "handslaget_developmentarea": DevelopmentAreaFactory,
    "handslaget_responsiblebody": ResponsibleBodyFactory,
    "handslaget_factfigure": FactFigureFactory,
    "handslaget_keymessage": KeyMessageFactory,
}
OUR_NAMES = (
    *("wagtailsnippets_", "wagtailsnippetchoosers_"),
    *("matvarden:", "kalenderkallor:", "synonymer:", "redaktionens-val:"),
)
SEARCH_LISTS = {"synonymer": SynonymFactory, "redaktionens-val": PickFactory}
SEARCH_REPORTS = ("missed_report", "sought_report", "search_weeks_report")
# Lists whose entries are published, with drafts and versions.
PUBLISHED_SNIPPETS = {"handslaget_factfigure", "handslaget_keymessage"}
PARTNER_PAGES = {"initiativ": InitiativeFactory, "evenemang": EventFactory}
OTHER_PAGES = {
    "investeringar": InvestmentFactory,
    "ambassadorer": AmbassadorFactory,
    "organisationer": OrganisationFactory,
    "nyheter": NewsFactory,
    "arenor": ArenaPageFactory,
    "insatser": ActionFactory,
    "indikatorer": IndicatorFactory,
}


def rows(names, table):
    return {pattern.format(name): cells for name in names for pattern, cells in table.items()}


# Anonymous, foreign partner, own partner, editor, reviewer, superuser, official with an insats,
# programme owner: by GET, then by POST.
TABLE = {
    **rows(
        PARTNER_PAGES,
        {
            "{}_modeladmin_index": "L22222HH LxxxxxHH",
            "{}_modeladmin_create": "Lrrrrrrr Lrrrrrrr",
            "{}_modeladmin_choose_parent": "L22222HH L22222HH",
            "{}_modeladmin_edit": "Lrrrrrrr Lrrrrrrr",  # to Wagtail's own view, which decides
            "{}_modeladmin_delete": "LHHrrrHH LHHrrrHH",
        },
    ),
    **rows(
        OTHER_PAGES,
        {
            "{}_modeladmin_index": "LHH222HH LHHxxxHH",
            "{}_modeladmin_create": "Lrrrrrrr Lrrrrrrr",
            "{}_modeladmin_choose_parent": "LHH222HH LHH222HH",
            "{}_modeladmin_edit": "Lrrrrrrr Lrrrrrrr",
            "{}_modeladmin_delete": "LHHrrrHH LHHrrrHH",
        },
    ),
    "samtycken_modeladmin_index": "LHH222HH LHHxxxHH",
    "samtycken_modeladmin_create": "LHH222HH LHH222HH",
    "samtycken_modeladmin_edit": "LHH222HH LHHrrrHH",
    "samtycken_modeladmin_delete": "LHHHHHHH LHHHHHHH",
    "partnerredaktorer_modeladmin_index": "LHHHH2HH LHHHHxHH",
    "partnerredaktorer_modeladmin_create": "LHHHH2HH LHHHH2HH",
    "partnerredaktorer_modeladmin_edit": "LHHHH2HH LHHHH2HH",
    "partnerredaktorer_modeladmin_delete": "LHHHH2HH LHHHHrHH",
    "handlaggare_modeladmin_index": "LHHHH2H2 LHHHHxHx",
    "handlaggare_modeladmin_create": "LHHHH2H2 LHHHH2H2",
    "handlaggare_modeladmin_edit": "LHHHH2H2 LHHHH2H2",
    "handlaggare_modeladmin_delete": "LHHHH2H2 LHHHHrHr",
    "event_plan": "L22222HH LxxxxxHH",
    "event_dates": "LxxxxxHH L22222HH",
    "event_copy_to_date": "LH2222HH LH2222HH",
    "event_split": "LH2222HH LH2222HH",
    "my_actions": "LHH22222 LHHxxxxx",
    "my_actions_report": "LHH22222 LHH22222",
    "late_report": "LHH222H2 LHHxxxHx",
    "late_report_results": "LHH222H2 LHHxxxHx",
    "matvarden:index": "LHH222H2 LHHxxxHx",
    "matvarden:index_results": "LHH222H2 LHHxxxHx",
    "matvarden:add": "LHH222H2 LHH222H2",
    "matvarden:edit": "LHH222H2 LHH222H2",
    "matvarden:delete": "LHH222H2 LHHrrrHr",
    "matvarden:import": "LHH222H2 LHH222H2",
    "matvarden:history": "LHH222H2 LHHxxxHx",
    "matvarden:history_results": "LHH222H2 LHHxxxHx",
    "matvarden:usage": "LHH222H2 LHHxxxHx",
    "kalenderkallor:index": "LHH222HH LHHxxxHH",
    "kalenderkallor:index_results": "LHH222HH LHHxxxHH",
    "kalenderkallor:add": "LHH222HH LHH222HH",
    "kalenderkallor:edit": "LHH222HH LHH222HH",
    "kalenderkallor:delete": "LHH222HH LHHrrrHH",
    "kalenderkallor:preview": "LHH222HH LHH222HH",
    "kalenderkallor:release": "LHHxxxHH LHHrrrHH",
    "kalenderkallor:history": "LHH222HH LHHxxxHH",
    "kalenderkallor:history_results": "LHH222HH LHHxxxHH",
    "kalenderkallor:usage": "LHH222HH LHHxxxHH",
    **rows(
        SEARCH_LISTS,
        {
            "{}:index": "LHH222HH LHHxxxHH",
            "{}:index_results": "LHH222HH LHHxxxHH",
            "{}:add": "LHH222HH LHH222HH",
            "{}:edit": "LHH222HH LHH222HH",
            "{}:delete": "LHH222HH LHHrrrHH",
            "{}:history": "LHH222HH LHHxxxHH",
            "{}:history_results": "LHH222HH LHHxxxHH",
            "{}:usage": "LHH222HH LHHxxxHH",
        },
    ),
    **rows(
        SEARCH_REPORTS,
        {"{}": "LHH222HH LHHxxxHH", "{}_results": "LHH222HH LHHxxxHH"},
    ),
    "review_report": "L22222HH LxxxxxHH",
    "review_report_results": "L22222HH LxxxxxHH",
    "picture_report": "L22222HH LxxxxxHH",
    "picture_report_results": "L22222HH LxxxxxHH",
    **rows(
        SNIPPETS,
        {
            "wagtailsnippets_{}:list": "LHH222HH LHHxxxHH",
            "wagtailsnippets_{}:list_results": "LHH222HH LHHxxxHH",
            "wagtailsnippets_{}:add": "LHH222HH LHH222HH",
            "wagtailsnippets_{}:edit": "LHH222HH LHH222HH",
            "wagtailsnippets_{}:delete": "LHH222HH LHHrrrHH",
            "wagtailsnippets_{}:usage": "LHH222HH LHHxxxHH",
            "wagtailsnippets_{}:history": "LHH222HH LHHxxxHH",
            "wagtailsnippets_{}:history_results": "LHH222HH LHHxxxHH",
            "wagtailsnippetchoosers_{}:choose": "L2222222 Lxxxxxxx",
            "wagtailsnippetchoosers_{}:choose_results": "L2222222 Lxxxxxxx",
            "wagtailsnippetchoosers_{}:chosen": "L2222222 Lxxxxxxx",
            "wagtailsnippetchoosers_{}:chosen_multiple": "L2222222 Lxxxxxxx",
        },
    ),
}


TABLE |= rows(
    PUBLISHED_SNIPPETS,
    {
        "wagtailsnippets_{}:add": "LHH222HH LHHrrrHH",  # a draft may be empty
        "wagtailsnippets_{}:edit": "LHH222HH LHHrrrHH",
        "wagtailsnippets_{}:preview_on_add": "LHH222HH LHH222HH",
        "wagtailsnippets_{}:preview_on_edit": "LHH222HH LHH222HH",
        "wagtailsnippets_{}:revisions_compare": "LHH222HH LHHxxxHH",
        "wagtailsnippets_{}:revisions_revert": "LHH222HH LHH222HH",
        "wagtailsnippets_{}:revisions_unschedule": "LHH222HH LHHrrrHH",
        "wagtailsnippets_{}:revisions_view": "LHH222HH LHHxxxHH",
        "wagtailsnippets_{}:unpublish": "LHH222HH LHHrrrHH",
    },
)


def admin_patterns(resolver=wagtailadmin_urls, namespace=""):
    """Every named address below /admin/, as (name with its namespaces, pattern)."""
    for pattern in getattr(resolver, "url_patterns", None) or resolver.urlpatterns:
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from admin_patterns(pattern, inner)
        elif pattern.name:
            yield f"{namespace}{pattern.name}", pattern


def our_names():
    return {
        name
        for name, pattern in admin_patterns()
        if (
            "_modeladmin_" in name
            or name.startswith(OUR_NAMES)
            or pattern.callback.__module__.split(".")[0] in OUR_ROOMS
        )
    }


@pytest.fixture
def site(home):
    """Two organisations, one page of each list, one word in each list, and an account a role."""
    own, foreign = OrganisationFactory(), OrganisationFactory()
    users = [
        None,
        partner(foreign, "granne"),
        partner(own),
        editor(),
        reviewer(),
        superuser(),
        official(None),
        programme_owner(),
    ]
    targets = {name: make(organisation=own) for name, make in PARTNER_PAGES.items()}
    targets |= {name: make() for name, make in OTHER_PAGES.items()}
    targets["samtycken"] = ConsentFactory(ambassador=targets["ambassadorer"])
    targets["partnerredaktorer"] = users[2].partner_editor
    targets |= {name: make() for name, make in SNIPPETS.items()}
    for name in PUBLISHED_SNIPPETS:
        targets[name].save_revision()
    targets |= {name: make() for name, make in SEARCH_LISTS.items()}
    targets["matvarden"] = MeasurementFactory(indicator=targets["indikatorer"])
    targets["kalenderkallor"] = SourceFactory(address="", file_name="a.ics")
    targets["kalenderkallor:release"] = SourcedEvent.objects.create(
        source=targets["kalenderkallor"], event=targets["evenemang"]
    )
    targets |= dict.fromkeys(("event_copy_to_date", "event_split"), targets["evenemang"])
    targets["my_actions_report"] = targets["insatser"]
    targets["handlaggare"] = ActionOfficial.objects.create(
        user=users[-2], action=targets["insatser"]
    )
    return [client_for(user) for user in users], targets


def address(name, targets):
    key = name.split("_modeladmin_")[0] if "_modeladmin_" in name else name.split(":")[0]
    target = targets.get(name) or targets.get(
        key.removeprefix("wagtailsnippets_").removeprefix("wagtailsnippetchoosers_")
    )
    version = getattr(target, "latest_revision_id", None)
    for args in ([], [target and target.pk], [target and target.pk, version]):
        with contextlib.suppress(NoReverseMatch):
            return reverse(name, args=args)
    return reverse(name, args=[target.pk, version, version])


def cell(client, method, url):
    with transaction.atomic():
        response = getattr(client, method)(url)
        transaction.set_rollback(True)
    if response.status_code == 302:
        return {"/admin/": "H"}.get(response.url, "L" if "/login/" in response.url else "r")
    return {200: "2", 404: "4", 405: "x"}.get(response.status_code, str(response.status_code))


def test_every_address_of_ours_has_a_row():
    assert set(TABLE) == our_names()


@pytest.mark.indexes
def test_each_role_gets_what_the_table_says(site):
    clients, targets = site
    got = {}
    for name in TABLE:
        url = address(name, targets)
        by_get = "".join(cell(client, "get", url) for client in clients)
        by_post = "".join(cell(client, "post", url) for client in clients)
        got[name] = f"{by_get} {by_post}"
    assert got == TABLE
