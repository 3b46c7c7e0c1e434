"""Nothing invented may pass for true: examples say so, and the only outcomes are the strategy's."""

import importlib
import pkgutil
import re

import pytest

import demo.content
from demo.content import (
    ambassadors,
    arenas,
    documents,
    events,
    indicators,
    initiatives_early,
    initiatives_late,
    investments,
    lists,
    news,
    organisations,
    pictures,
    texts,
)
from handslaget.models import (
    ActionPage,
    ActionResponsibility,
    BoardGoal,
    GoalAreaPage,
    HandslagPage,
)

# Actors that the strategy itself names.
NAMED_ACTORS = {
    "Askersunds kommun",
    "Näringslivsrådet",
    "Askersund i Centrum",
    "Företagarna",
    "LRF",
    "Rethink",
    "Arbetsmarknadsenheten (AME)",
    "Sydnärkes utbildningsförbund",
}
# News that only repeats the measurements.
TRUE_NEWS = {"Företagen ger kommunen något högre betyg", "Nöjd-Kund-Index är 78"}
MEASURED = {
    "3,39",
    "3,42",
    "4,20",
    "4,31",
    "3,48",
    "3,83",
    "3,25",
    "3,45",
    "3,00",
    "3,34",
    "2,74",
    "3,09",
}
MEASURED_INDICATORS = {
    "Sammanfattande omdöme om företagsklimatet": ["3.39", "3.42"],
    "Nöjd-Kund-Index, totalt": ["68", "78"],
    "Vägledning vid tillstånd och tillsyn": ["4.20", "4.31"],
    "Nöjd-Kund-Index, upphandling": [],
    "Politikers attityd till företagande": ["3.48", "3.83"],
    "Tjänstepersoners attityd till företagande": ["3.25", "3.45"],
    "Dialog mellan kommun och företag": ["3.00", "3.34"],
    "Samverkan skola–näringsliv": ["2.74", "3.09"],
}
MODULES = [
    importlib.import_module(f"demo.content.{found.name}")
    for found in pkgutil.iter_modules(demo.content.__path__)
]


def words_of(value):
    """Every text in nested content."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from words_of(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from words_of(part)


def all_words():
    for module in MODULES:
        for name, value in vars(module).items():
            if not name.startswith("_"):
                yield from words_of(value)


def says_example(content):
    return content["title"].startswith("Exempel") or content["intro"].startswith("Exempel")


@pytest.mark.parametrize(
    "contents",
    [
        initiatives_early.EARLY,
        initiatives_late.LATE,
        [initiatives_early.WAITING],
        investments.INVESTMENTS,
        events.EVENTS,
        ambassadors.AMBASSADORS,
        organisations.EXAMPLES,
        [texts.SHOWCASE, texts.PRIVATE, texts.SCHEDULED, texts.DRAFT],
    ],
)
def test_what_is_invented_says_example(contents):
    assert [content["title"] for content in contents if not says_example(content)] == []


def test_invented_companies_people_and_offers_say_so_in_their_very_name():
    named = [*organisations.EXAMPLES, *ambassadors.AMBASSADORS, *investments.INVESTMENTS]
    assert [row["title"] for row in named if not row["title"].startswith("Exempel")] == []


def test_who_holds_an_arena_and_for_whom_it_is_says_example():
    told = [row.get(name, "") for row in arenas.ARENAS for name in ("organisation", "for_whom")]
    assert [words for words in told if words and not words.startswith("Exempel")] == []


def test_what_a_meeting_led_to_says_example():
    outcomes = [row["outcome"] for row in events.EVENTS if "outcome" in row]
    assert len(outcomes) == 2
    assert all(text.startswith("<p>Exempel") for text in outcomes)


def test_venues_contacts_places_pictures_and_documents_say_example():
    names = [row[0] for row in lists.VENUES] + [row["name"] for row in lists.CONTACTS]
    names += [row[1] for row in lists.PLACES] + [row[0] for row in documents.DOCUMENTS]
    names += [title for title, _ in pictures.PICTURES.values()]
    assert [name for name in names if not name.startswith("Exempel")] == []


def test_real_actors_are_those_that_the_strategy_names():
    assert {content["title"] for content in organisations.NAMED} == NAMED_ACTORS


def test_what_a_real_actor_does_in_an_example_is_marked():
    for content in [*initiatives_early.EARLY, *initiatives_late.LATE]:
        assert content.get("organisation") not in NAMED_ACTORS
        roles = [role for title, role in content.get("partners", []) if title in NAMED_ACTORS]
        assert [role for role in roles if role and not role.startswith("Exempel")] == []


def test_news_is_an_example_unless_it_repeats_a_measurement():
    unmarked = {content["title"] for content in news.NEWS if not says_example(content)}
    assert unmarked == TRUE_NEWS


def test_the_only_figures_with_decimals_are_the_measured_ones():
    found = {figure for words in all_words() for figure in re.findall(r"\d+,\d+", words)}
    assert found <= MEASURED
    assert {"3,39", "3,42", "3,00", "3,34"} <= found


def test_no_share_is_claimed():
    assert [words for words in all_words() if re.search(r"\d\s*(%|procent)", words)] == []


def test_the_indicators_have_exactly_the_values_of_the_strategy():
    told = {
        row["title"]: [value for _, value, _, _ in row["values"]] for row in indicators.INDICATORS
    }
    assert told == MEASURED_INDICATORS
    assert all(row["source"] for row in indicators.INDICATORS)


def test_every_figure_of_the_front_page_is_an_indicator_with_a_value():
    measured = {row["title"] for row in indicators.INDICATORS if row["values"]}
    assert set(indicators.FRONT_PAGE) <= measured


def test_the_customer_index_never_stands_without_its_change_of_method():
    told = [row for row in news.NEWS if "78" in " ".join(words_of(row))]
    assert len(told) == 1
    assert "metod" in " ".join(words_of(told)).lower()
    index = next(row for row in indicators.INDICATORS if "totalt" in row["title"])
    year, _, note, method_break = index["values"][-1]
    assert (year, method_break) == (2024, True)
    assert "metod" in note.lower()


def test_what_is_counted_of_examples_says_example():
    assert [title for title, *_ in indicators.COUNTED if not title.startswith("Exempel")] == []


def test_e_mail_and_web_addresses_lead_nowhere_real():
    addresses = [a for words in all_words() for a in re.findall(r"[\w.]+@([\w.]+)", words)]
    assert addresses
    assert {address for address in addresses if not address.endswith("exempel.se")} == set()


def test_no_answer_time_is_promised():
    assert not any("answer_time" in contact for contact in lists.CONTACTS)


def test_who_is_responsible_for_each_of_the_eight_is_not_set(demo_site, db):
    assert ActionPage.objects.live().count() == 8
    assert not ActionResponsibility.objects.exists()
    assert not BoardGoal.objects.exists()


def test_no_goal_has_a_number_and_the_agreement_has_no_day(demo_site, db):
    targets = GoalAreaPage.objects.order_by("path").values_list("target_year", "target")
    assert list(targets) == [(None, ""), (2030, ""), (None, "")]
    assert not HandslagPage.objects.filter(decided_on__isnull=False).exists()
