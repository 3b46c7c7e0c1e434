"""No list asks more of the database when it has more rows; pictures and branches on each."""

import pytest
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    DirectionFactory,
    GoalAreaFactory,
    InitiativeFactory,
    InvestmentFactory,
    NewsFactory,
    OrganisationFactory,
    PlaceFactory,
    SectorFactory,
)

LISTS = {
    "/initiativ/": (InitiativeFactory, 10),
    "/investera/": (InvestmentFactory, 10),
    "/organisationer/": (OrganisationFactory, 10),
    "/aktuellt/": (NewsFactory, 9),
    "/ambassadorer/": (AmbassadorFactory, 10),
}


def picture(title):
    return get_image_model().objects.create(title=title, file=get_test_image_file())


def full(factory, n):
    """A page with its own picture, branch and place, and every consent where it is a person."""
    page = factory(title=f"Sida {n}", image=picture(f"Bild {n}"))
    page.sectors.add(SectorFactory())
    page.places.add(PlaceFactory())
    if factory is AmbassadorFactory:
        page.place, page.portrait = PlaceFactory(), picture(f"Porträtt {n}")
        for field in ("namn", "egna-ord", "ort", "portratt"):
            ConsentFactory(ambassador=page, field=field)
    page.save_revision().publish()
    return page


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("path", LISTS)
def test_a_list_asks_as_much_for_three_rows_as_for_one(
    home, client, django_assert_num_queries, path, rows
):
    factory, queries = LISTS[path]
    for n in range(rows):
        full(factory, n)
    client.get(path)  # draws the renditions, which are then kept
    with django_assert_num_queries(queries):
        response = client.get(path)
    assert len(response.context["results"].items) == rows


@pytest.mark.parametrize("path", LISTS)
def test_every_list_can_be_narrowed_by_what_its_pages_say_of_themselves(home, client, path):
    factory, _ = LISTS[path]
    page = full(factory, 1)
    page.goal_areas, page.directions = [GoalAreaFactory()], [DirectionFactory()]
    page.save_revision().publish()
    facets = client.get(path).context["listing"].facets
    assert {"bransch", "ort", "mal", "inriktning"} <= {facet.name for facet in facets}
