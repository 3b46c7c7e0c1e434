"""The follow-up with 200 indicators over 20 years: queries, and time against a quarter of them."""

import time

from bench.report import Figure, tell
from bench.site import empty_site, queries

INDICATORS, QUARTER, YEARS = 200, 50, 20
FIRST_YEAR = 2006
ROUNDS = 3
ADDRESS = "/uppfoljning/"
LIMIT = 12


def measure():
    """The follow-up, one indicator and the files, all of the same 200 indicators."""
    fill(0, QUARTER)
    quarter = cpu(ADDRESS)
    fill(QUARTER, INDICATORS)
    yield Figure("queries, follow-up", queries(ADDRESS), LIMIT, "queries")
    yield Figure("queries, one indicator", queries(f"{ADDRESS}indikator-0/"), LIMIT, "queries")
    yield Figure("queries, all values as CSV", queries(f"{ADDRESS}csv/"), LIMIT, "queries")
    # Four times as many rows may take four times as long, and a little for the noise.
    yield Figure("CPU, 200 against 50 indicators", cpu(ADDRESS) / quarter, 5, "times")


def fill(first, last):
    """The indicators from ``first`` up to ``last``, each with a value a year."""
    from handslaget.models import Measurement
    from tests.programme_factories import IndicatorFactory

    questions = ["omdome", "service", "attityder", "dialog", "kompetens", "trygghet"]
    measured = [
        Measurement(indicator=indicator, year=FIRST_YEAR + year, value=year)
        for number in range(first, last)
        for indicator in [
            IndicatorFactory(slug=f"indikator-{number}", question=questions[number % 6])
        ]
        for year in range(YEARS)
    ]
    Measurement.objects.bulk_create(measured)


def fetch(address):
    from django.test import Client

    response = Client().get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answered {response.status_code}")


def cpu(address):
    """Seconds of processor time for one answer."""
    fetch(address)
    before = time.process_time()
    for _ in range(ROUNDS):
        fetch(address)
    return (time.process_time() - before) / ROUNDS


def main():
    with empty_site():
        tell("Follow-up with 200 indicators over 20 years", measure())


if __name__ == "__main__":
    main()
