"""Every admin address of ours × every role × GET and POST; an address without a row fails.

A cell says where the answer leads: 2 a page (200), r elsewhere in the admin (302, as after a save
or from a list to Wagtail's own view), H refused and back to the first page, L to the login, 4 not found,
x not by this method.
"""

import pytest
from django.db import transaction
from django.urls import NoReverseMatch, URLResolver, reverse
from wagtail.admin import urls as wagtailadmin_urls

from tests.accounts import client_for, editor, partner, reviewer, superuser
from tests.factories import (
    AmbassadorFactory,
    ArenaFactory,
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

OUR_ROOMS = {"mysite", "handslaget", "dialogue", "ambassadors", "initiatives", "events", "home"}
SNIPPETS = {
    "events_arena": ArenaFactory,
    "events_venue": VenueFactory,
    "dialogue_contactpoint": ContactPointFactory,
    "handslaget_sector": SectorFactory,
    "handslaget_place": PlaceFactory,
    "handslaget_goalarea": GoalAreaFactory,
    "handslaget_strategicdirection": DirectionFactory,
    "handslaget_audience": AudienceFactory,
}
PARTNER_PAGES = {"initiativ": InitiativeFactory, "evenemang": EventFactory}
OTHER_PAGES = {
    "investeringar": InvestmentFactory,
    "ambassadorer": AmbassadorFactory,
    "organisationer": OrganisationFactory,
    "nyheter": NewsFactory,
}


def rows(names, table):
    return {pattern.format(name): cells for name in names for pattern, cells in table.items()}


# Anonymous, foreign partner, own partner, editor, reviewer, superuser: by GET, then by POST.
TABLE = {
    **rows(
        PARTNER_PAGES,
        {
            "{}_modeladmin_index": "L22222 Lxxxxx",
            "{}_modeladmin_create": "Lrrrrr Lrrrrr",
            "{}_modeladmin_choose_parent": "L22222 L22222",
            "{}_modeladmin_edit": "Lrrrrr Lrrrrr",  # to Wagtail's own view, which decides
            "{}_modeladmin_delete": "LHHrrr LHHrrr",
        },
    ),
    **rows(
        OTHER_PAGES,
        {
            "{}_modeladmin_index": "LHH222 LHHxxx",
            "{}_modeladmin_create": "Lrrrrr Lrrrrr",
            "{}_modeladmin_choose_parent": "LHH222 LHH222",
            "{}_modeladmin_edit": "Lrrrrr Lrrrrr",
            "{}_modeladmin_delete": "LHHrrr LHHrrr",
        },
    ),
    "samtycken_modeladmin_index": "LHH222 LHHxxx",
    "samtycken_modeladmin_create": "LHH222 LHH222",
    "samtycken_modeladmin_edit": "LHH222 LHHrrr",
    "samtycken_modeladmin_delete": "LHHHHH LHHHHH",
    "partnerredaktorer_modeladmin_index": "LHHHH2 LHHHHx",
    "partnerredaktorer_modeladmin_create": "LHHHH2 LHHHH2",
    "partnerredaktorer_modeladmin_edit": "LHHHH2 LHHHH2",
    "partnerredaktorer_modeladmin_delete": "LHHHH2 LHHHHr",
    "review_report": "L22222 Lxxxxx",
    "review_report_results": "L22222 Lxxxxx",
    "picture_report": "L22222 Lxxxxx",
    "picture_report_results": "L22222 Lxxxxx",
    **rows(
        SNIPPETS,
        {
            "wagtailsnippets_{}:list": "LHH222 LHHxxx",
            "wagtailsnippets_{}:list_results": "LHH222 LHHxxx",
            "wagtailsnippets_{}:add": "LHH222 LHH222",
            "wagtailsnippets_{}:edit": "LHH222 LHH222",
            "wagtailsnippets_{}:delete": "LHH222 LHHrrr",
            "wagtailsnippets_{}:usage": "LHH222 LHHxxx",
            "wagtailsnippets_{}:history": "LHH222 LHHxxx",
            "wagtailsnippets_{}:history_results": "LHH222 LHHxxx",
            "wagtailsnippetchoosers_{}:choose": "L22222 Lxxxxx",
            "wagtailsnippetchoosers_{}:choose_results": "L22222 Lxxxxx",
            "wagtailsnippetchoosers_{}:chosen": "L22222 Lxxxxx",
            "wagtailsnippetchoosers_{}:chosen_multiple": "L22222 Lxxxxx",
        },
    ),
}


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
            or name.startswith(("wagtailsnippets_", "wagtailsnippetchoosers_"))
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
    ]
    targets = {name: make(organisation=own) for name, make in PARTNER_PAGES.items()}
    targets |= {name: make() for name, make in OTHER_PAGES.items()}
    targets["samtycken"] = ConsentFactory(ambassador=targets["ambassadorer"])
    targets["partnerredaktorer"] = users[2].partner_editor
    targets |= {name: make() for name, make in SNIPPETS.items()}
    return [client_for(user) for user in users], targets


def address(name, targets):
    key = name.split("_modeladmin_")[0] if "_modeladmin_" in name else name.split(":")[0]
    target = targets.get(
        key.removeprefix("wagtailsnippets_").removeprefix("wagtailsnippetchoosers_")
    )
    try:
        return reverse(name)
    except NoReverseMatch:
        return reverse(name, args=[target.pk])


def cell(client, method, url):
    with transaction.atomic():
        response = getattr(client, method)(url)
        transaction.set_rollback(True)
    if response.status_code == 302:
        return {"/admin/": "H"}.get(response.url, "L" if "/login/" in response.url else "r")
    return {200: "2", 404: "4", 405: "x"}.get(response.status_code, str(response.status_code))


def test_every_address_of_ours_has_a_row():
    assert set(TABLE) == our_names()


def test_each_role_gets_what_the_table_says(site):
    clients, targets = site
    got = {}
    for name in TABLE:
        url = address(name, targets)
        by_get = "".join(cell(client, "get", url) for client in clients)
        by_post = "".join(cell(client, "post", url) for client in clients)
        got[name] = f"{by_get} {by_post}"
    assert got == TABLE
