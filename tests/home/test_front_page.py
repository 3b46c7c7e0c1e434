"""The front page: its rules, its cost, what it says."""

import datetime
import json
from decimal import Decimal

import pytest
from django.core.cache import cache
from django.utils import timezone
from wagtail.blocks import StreamValue

from home import front_page_context
from initiatives.models import InitiativePage
from tests.factories import (
    AmbassadorFactory,
    AmbassadorIndexFactory,
    CalendarFactory,
    ConsentFactory,
    ContactPointFactory,
    EventFactory,
    InitiativeFactory,
    NewsFactory,
    SectorFactory,
    TextPageFactory,
    WhatsOnFactory,
    section,
)
from tests.programme_factories import IndicatorFactory, MeasurementFactory

NOW = timezone.now()
DAY = datetime.timedelta(days=1)


def quotable(**fields):
    ambassador = AmbassadorFactory(**fields)
    for field in ("namn", "egna-ord"):
        ConsentFactory(ambassador=ambassador, field=field)
    return ambassador


def with_tasks(home, *pages):
    tasks = [
        {"type": "task", "value": {"text": "prova", "page": page.pk, "query": "typ=mark"}}
        for page in pages
    ]
    home.tasks = StreamValue(home.tasks.stream_block, tasks, is_lazy=True)
    home.save()


def fill(count):
    for number in range(count):
        EventFactory(title=f"Evenemang {number}")
        InitiativeFactory(title=f"Initiativ {number}", stage="pagar").sectors.add(SectorFactory())
        NewsFactory(title=f"Nyhet {number}")
        quotable(title=f"Person {number}")


def test_the_next_events_come_soonest_first_and_those_that_are_over_not_at_all(home):
    tomorrow = timezone.localdate(NOW) + DAY
    EventFactory(title="Sedan", starts_on=tomorrow + DAY)
    EventFactory(title="Snart", starts_on=tomorrow, status="installt")
    EventFactory(title="Förbi", starts_on=tomorrow - 5 * DAY)
    assert [date.event.title for date in front_page_context.coming_events(NOW)] == [
        "Snart",
        "Sedan",
    ]


def test_an_event_that_is_called_off_says_so(client, home):
    EventFactory(title="Forumet", status="installt", status_note="Talaren är sjuk.")
    html = client.get("/").content.decode()
    assert "is-cancelled" in html
    assert "Inställt" in html
    assert "Talaren är sjuk." in html


def test_initiatives_under_way_come_by_their_last_change(home):
    old, new = (InitiativeFactory(title=title, stage="pagar") for title in ("Äldre", "Nyare"))
    InitiativeFactory(title="Tanke", stage="ide")
    old.save_revision().publish()
    cards = front_page_context.Initiatives(NOW).cards
    assert [card.title for card in cards] == [old.title, new.title]


def test_counts_cover_every_listed_initiative_not_only_the_cards(home):
    for _ in range(5):
        InitiativeFactory(stage="pagar")
    InitiativeFactory(stage="ide")
    InitiativeFactory(stage="ide", live=False)
    initiatives = front_page_context.Initiatives(NOW)
    assert len(initiatives.cards) == 3
    assert initiatives.total == 6
    assert [(stage["value"], stage["count"]) for stage in initiatives.stages] == [
        ("ide", 1),
        ("pagar", 5),
    ]


def test_ambassadors_take_turns_day_by_day(home):
    people = [quotable(title=f"Person {number}") for number in range(3)]
    days = [front_page_context.ambassador_of_the_day(NOW + number * DAY).pk for number in range(4)]
    assert set(days) == {person.pk for person in people}
    assert days[3] == days[0]


def test_only_one_who_agreed_to_be_quoted_is_quoted(home):
    silent = AmbassadorFactory()
    ConsentFactory(ambassador=silent, field="namn")
    assert front_page_context.ambassador_of_the_day(NOW) is None
    assert front_page_context.ambassador_of_the_day(NOW + DAY) is None
    speaker = quotable()
    assert front_page_context.ambassador_of_the_day(NOW).pk == speaker.pk


@pytest.mark.parametrize("consented", [True, False])
def test_the_portrait_needs_a_consent_of_its_own(home, consented):
    person = quotable()
    if consented:
        ConsentFactory(ambassador=person, field="portratt")
    assert front_page_context.ambassador_of_the_day(NOW).portrait_may_show is consented


def test_tasks_lead_to_open_pages_with_their_choice(client, home):
    shown, draft = TextPageFactory(slug="oppen"), TextPageFactory(slug="utkast", live=False)
    with_tasks(home, shown, draft)
    html = client.get("/").content.decode()
    assert 'href="/oppen/?typ=mark"' in html
    assert "/utkast/" not in html


def test_at_most_three_examples_are_offered(home):
    home.example_searches = " mark, , frukostmöte,solel ,vatten"
    assert home.suggested_searches == ["mark", "frukostmöte", "solel"]


def measured(title="Dialog", value="3.34", **fields):
    """An indicator with the value before and one of 2025."""
    indicator = IndicatorFactory(title=title, decimals=2, **fields)
    MeasurementFactory(indicator=indicator, year=None, value=Decimal("3.00"))
    MeasurementFactory(indicator=indicator, year=2025, value=Decimal(value))
    return indicator


def with_figures(home, *indicators):
    chosen = [{"type": "indicator", "value": one.pk} for one in indicators]
    home.figures = StreamValue(home.figures.stream_block, chosen, is_lazy=True)
    home.save()


def test_figures_come_from_the_indicators_in_the_editors_order(client, home):
    with_figures(home, measured("Skola"), measured("Dialog"))
    html = client.get("/").content.decode()
    assert "upp från 3,00 i föregående mätning" in html
    assert 'href="/uppfoljning/">Hela uppföljningen' in html
    assert html.index(">Skola</a>") < html.index(">Dialog</a>")


def test_one_change_of_a_value_changes_the_front_page_and_the_follow_up(client, home):
    indicator = measured()
    with_figures(home, indicator)
    indicator.measurements.filter(year=2025).update(value=Decimal("2.90"))
    for path in ("/", "/uppfoljning/", indicator.url):
        html = client.get(path).content.decode()
        assert "2,90" in html
        assert "3,34" not in html


def test_figures_that_lists_may_not_name_are_left_out(client, home):
    hidden, unmeasured = measured("Dold", live=False), IndicatorFactory(title="Omätt")
    with_figures(home, hidden, unmeasured)
    html = client.get("/").content.decode()
    assert "Dold" not in html
    assert '<span class="not-set">mäts ej</span>' in html


@pytest.mark.parametrize("count", [1, 3])
def test_the_front_page_costs_ten_queries_however_much_there_is(
    client, home, count, django_assert_num_queries
):
    fill(count)
    ContactPointFactory(is_main=True)
    below = TextPageFactory(parent=TextPageFactory())
    indicators = [measured(f"Indikator {number}") for number in range(count)]
    with_tasks(home, below)
    with_figures(home, *indicators)
    cache.clear()
    client.get("/")
    with django_assert_num_queries(10):
        client.get("/")


def test_an_empty_site_has_a_front_page_too(client, home):
    html = client.get("/").content.decode()
    assert "Inget är inplanerat just nu." in html
    assert "Inget initiativ pågår just nu." in html


def test_the_front_page_says_where_more_is(client, home):
    section(CalendarFactory)
    section(AmbassadorIndexFactory)
    InitiativeFactory(stage="pagar")
    quotable()
    html = client.get("/").content.decode()
    assert 'href="/kalender/">Hela kalendern' in html
    assert 'href="/initiativ/">Alla 1 initiativ' in html
    assert 'href="/ambassadorer/">Möt' in html


def test_search_engines_learn_where_the_search_is(client, home):
    html = client.get("/").content.decode()
    data = json.loads(html.split('<script type="application/ld+json">')[1].split("</script>")[0])
    assert data["@type"] == "WebSite"
    assert data["potentialAction"]["target"].endswith("/sok/?q={words}")


def test_an_initiative_card_tells_its_stage_and_the_municipalitys_role(client, home):
    InitiativeFactory(stage="pagar", municipal_role=InitiativePage.MunicipalRole.DRIVES)
    html = client.get("/").content.decode()
    assert "<strong>Pågår</strong> <span>driver</span>" in html


def test_the_way_to_everything_that_is_on_is_there_while_its_page_is_open(client, home):
    page = WhatsOnFactory()
    assert "Allt som är på gång" in client.get("/").content.decode()
    page.unpublish()
    assert "Allt som är på gång" not in client.get("/").content.decode()
