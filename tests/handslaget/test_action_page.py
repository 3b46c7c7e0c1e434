"""The page of an insats: what is known, and aloud what is not."""

import datetime
import json

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from handslaget.action_gaps import action_gaps
from handslaget.models import ActionResponsibility, BoardGoal
from tests.factories import EventFactory, InitiativeFactory
from tests.programme_factories import (
    ActionFactory,
    ActionUpdateFactory,
    CouncilMeetingFactory,
    DevelopmentAreaFactory,
    IndicatorFactory,
    MeasurementFactory,
    ResponsibleBodyFactory,
    TrackFactory,
)
from tests.regions import region_names

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


def html_of(client, page):
    response = client.get(page.url)
    assert response.status_code == 200
    return response.content.decode()


def section(html, key):
    """The part of the page below the heading with this id."""
    return html.split(f'id="{key}"')[1].split("</section>")[0]


def fact(html, term):
    """What the facts box says of ``term``."""
    box = html.split('<aside class="facts-box"')[1].split("</aside>")[0]
    return box.split(f"<dt>{term}</dt>")[1].split("</div>")[0]


def hang(page, **relations):
    """The page with these child rows or words, published again."""
    for name, rows in relations.items():
        getattr(page, name).add(*rows)
    page.save_revision().publish()


def test_an_insats_of_which_nothing_is_known_says_so_in_every_place(home, client):
    html = html_of(client, ActionFactory())
    for term in ("Läge", "Utvecklingsspår", "Ansvarar"):
        assert "ej satt" in fact(html, term)
    assert "inga" in fact(html, "Medverkar")
    assert "inget beslut länkat" in fact(html, "Beslut")
    assert section(html, "roller").count("ej satt") == 3
    for key in ("lage", "namndmal", "matt"):
        assert "ej satt" in section(html, key)
    assert "Inget initiativ" in section(html, "initiativ")
    assert "Inget evenemang" in section(html, "evenemang")


def test_all_that_is_said_not_to_be_set_is_listed_as_lacking(home, client):
    page = ActionFactory()
    told = BeautifulSoup(html_of(client, page), "html.parser").select(".not-set")
    gaps = [gap.heading for gap in action_gaps(timezone.now()) if page in gap.pages]
    twice = {  # said in the facts or its own part, and once more
        "Insatser utan utvecklingsspår",
        "Insatser utan indikator",
        "Insatser utan färsk lägesrapport",
    }
    assert len(told) == len(gaps) + len(twice & set(gaps))


def test_what_is_optional_is_not_said_not_to_be_set(home, client):
    page = ActionFactory()
    hang(page, board_goals=[BoardGoal(year=TODAY.year, goal="Mål")])
    ActionUpdateFactory(action=page)
    html = html_of(client, page)
    for key, words in (
        ("lage", "inget angivet"),
        ("namndmal", "ingen nämnd angiven"),
        ("namndmal", "inget beslut länkat"),
    ):
        assert words in section(html, key)
        assert "ej satt" not in section(html, key)


def test_number_track_and_part_stand_above_the_title(home, client):
    page = ActionFactory(number=2, part="Del II")
    hang(page, tracks=[TrackFactory(name="Askersundsmodellen")])
    html = html_of(client, page)
    assert '<p class="eyebrow">Insats 2 · Askersundsmodellen, Del II</p>' in html
    assert "Askersundsmodellen, Del II" in fact(html, "Utvecklingsspår")


def test_the_newest_update_is_the_state_and_none_is_left_out(home, client):
    page = ActionFactory()
    for number in range(7):
        ActionUpdateFactory(
            action=page, date=TODAY - number * DAY, note=f"Rapport {number}.", next_step="Vi ses."
        )
    ActionUpdateFactory(action=page, date=TODAY + DAY, status="klar", note="Inte än.")
    html = html_of(client, page)
    assert "Pågår" in fact(html, "Läge")
    told = section(html, "lage")
    places = [told.index(f"Rapport {number}.") for number in range(7)]
    assert places == sorted(places)
    assert "Äldre lägesrapporter (2)" in told[places[4] : places[5]]
    assert told.count("Vi ses.") == 7
    assert "Inte än." not in html


@pytest.mark.parametrize(("days", "late"), [(190, True), (100, False)])
def test_half_a_year_of_silence_shows(home, client, days, late):
    page = ActionFactory()
    ActionUpdateFactory(action=page, date=TODAY - days * DAY)
    assert ("Försenad" in fact(html_of(client, page), "Läge")) is late


def test_a_renamed_body_stands_among_the_earlier_ones_under_its_old_name(home, client):
    page, yesterday = ActionFactory(), TODAY - DAY
    old = ResponsibleBodyFactory(name="Gamla kontoret", valid_to=yesterday)
    new = ResponsibleBodyFactory(name="Nya kontoret", valid_from=TODAY, follows=old)
    school = ResponsibleBodyFactory(name="Skolan")
    coming = ResponsibleBodyFactory(name="Kommande kontoret", valid_from=TODAY + DAY)
    hang(
        page,
        responsibilities=[
            ActionResponsibility(body=old),
            ActionResponsibility(body=new),
            ActionResponsibility(body=coming),
            ActionResponsibility(body=school, role="medverkande"),
            ActionResponsibility(body=school, role="ansvarig", valid_to=yesterday - DAY),
        ],
    )
    html = html_of(client, page)
    assert "Nya kontoret" in fact(html, "Ansvarar")
    assert "Gamla kontoret" not in fact(html, "Ansvarar")
    assert "Skolan" in fact(html, "Medverkar")
    assert "Gamla kontoret" in fact(html, "Tidigare")
    assert "Skolan" in fact(html, "Tidigare")
    assert "Kommande kontoret" not in html


def test_each_role_group_has_its_words_or_says_that_it_has_none(home, client):
    page = ActionFactory(business_part="Säger vad de behöver.")
    roles = section(html_of(client, page), "roller")
    assert "Säger vad de behöver." in roles
    assert roles.count("ej satt") == 2


def test_board_goals_stand_year_by_year_with_board_and_decision(home, client):
    page, board = ActionFactory(), ResponsibleBodyFactory(name="Kommunstyrelsen")
    url = "https://exempel.se/beslut"
    goals = [
        BoardGoal(year=2027, goal="Senare mål"),
        BoardGoal(year=2026, goal="Tidigare mål", body=board, decision_url=url),
    ]
    hang(page, board_goals=goals)
    first, second = (
        section(html_of(client, page), "namndmal").split("<tbody>")[1].split("</tr>")[:2]
    )
    assert ">2026<" in first
    assert "Tidigare mål" in first
    assert "Kommunstyrelsen" in first
    assert f'href="{url}"' in first
    assert "Senare mål" in second


def test_no_two_regions_have_the_same_name(home, client):
    page = ActionFactory(business_part="Säger vad de behöver.")
    hang(page, board_goals=[BoardGoal(year=2026, goal="Mål")])
    ActionUpdateFactory(action=page)
    InitiativeFactory(actions=[page])
    MeasurementFactory(indicator=IndicatorFactory(actions=[page]))
    found = region_names(html_of(client, page))
    assert "Nämndmål och budgetår" in found
    assert len(found) == len(set(found))


def test_initiatives_and_events_are_those_that_name_the_insats(home, client):
    page, other = ActionFactory(), ActionFactory()
    InitiativeFactory(title="Vårt initiativ", actions=[page])
    InitiativeFactory(title="Annat initiativ", actions=[other])
    InitiativeFactory(title="Utkast", actions=[page], live=False)
    EventFactory(title="Frukost", actions=[page])
    EventFactory(title="I fjol", actions=[page], starts_on=TODAY - 365 * DAY)
    html = html_of(client, page)
    assert "Vårt initiativ" in section(html, "initiativ")
    assert "Annat initiativ" not in html
    assert "Utkast" not in html
    coming, past = section(html, "evenemang").split("Har varit (1)")
    assert "Frukost" in coming
    assert "I fjol" in past
    assert "Frukost" not in past


def test_an_event_of_a_linked_initiative_is_there_while_the_initiative_is_open(home, client):
    page = ActionFactory()
    initiative = InitiativeFactory(actions=[page])
    EventFactory(title="Frukost", initiative=initiative)
    assert "Frukost" in section(html_of(client, page), "evenemang")
    initiative.unpublish()
    assert "Frukost" not in html_of(client, page)


def test_a_council_meeting_is_an_event_too(home, client):
    page = ActionFactory()
    CouncilMeetingFactory(title="Rådet möts", actions=[page])
    assert "Rådet möts" in section(html_of(client, page), "evenemang")


def test_an_event_that_is_off_says_so(home, client):
    page = ActionFactory()
    EventFactory(title="Frukost", actions=[page], status="installt")
    assert "Inställt" in section(html_of(client, page), "evenemang")


def test_an_indicator_has_its_newest_value_with_a_decimal_comma(home, client):
    page = ActionFactory()
    measured = IndicatorFactory(title="Dialog", actions=[page], decimals=2)
    IndicatorFactory(title="Omätt", actions=[page])
    for year, value in ((2024, "3.00"), (2025, "3.40"), (None, "2.00")):
        MeasurementFactory(indicator=measured, year=year, value=value)
    dialogue, unmeasured = section(html_of(client, page), "matt").split("</li>")[:2]
    assert "3,40" in dialogue
    assert "år 2025" in dialogue
    assert "mäts ej" in unmeasured


@pytest.mark.parametrize("year", [TODAY.year, None])
def test_an_indicators_newest_value_is_told_as_on_its_own_page(home, client, year):
    page, now = ActionFactory(), timezone.now()
    indicator = IndicatorFactory(actions=[page], counter="genomforda-evenemang")
    counted_at = now if year else None
    MeasurementFactory(indicator=indicator, year=year, value="23.50", counted_at=counted_at)
    words = {TODAY.year: f"hittills år {TODAY.year}", None: "i föregående mätning"}[year]
    for html in (section(html_of(client, page), "matt"), html_of(client, indicator)):
        assert "23,5" in html
        assert words in html


def test_development_areas_are_among_the_pages_words(home, client):
    page = ActionFactory()
    hang(page, development_areas=[DevelopmentAreaFactory(name="Bemötande")])
    html = html_of(client, page)
    assert "Utvecklingsområde" in html
    assert "Bemötande" in html


def test_a_machine_reads_the_state_and_who_answers(home, client):
    page = ActionFactory(title="Servicegaranti")
    hang(page, responsibilities=[ActionResponsibility(body=ResponsibleBodyFactory(name="Nämnden"))])
    ActionUpdateFactory(action=page, status="klar")
    stored = html_of(client, page).split('application/ld+json">')[1].split("</script>")[0]
    about = json.loads(stored)["mainEntity"]
    assert (about["@type"], about["name"]) == ("Action", "Servicegaranti")
    assert about["actionStatus"] == "https://schema.org/CompletedActionStatus"
    assert about["agent"] == [{"@type": "Organization", "name": "Nämnden"}]


def test_what_an_official_writes_is_shown_as_text(home, client):
    page = ActionFactory()
    ActionUpdateFactory(action=page, note="<script>alert(1)</script>", next_step="<b>x</b>")
    told = section(html_of(client, page), "lage")
    assert "<script>" not in told
    assert "<b>x" not in told
