"""What the address of a feed asks for, in one spelling."""

import datetime

import pytest
from django.http import QueryDict

from events.wanted import ALL, WHOLE, asked_for, title_of

AT = datetime.datetime(2027, 6, 15, 10, tzinfo=datetime.UTC)
YEAR_BACK = datetime.date(2026, 6, 14)  # 366 days before


def asked(query, form="ics"):
    return asked_for(form, QueryDict(query), AT)


def test_an_address_without_a_choice_is_the_whole_feed():
    assert asked("") == asked("sida=2&annat=3") == WHOLE
    assert WHOLE.key == ALL
    assert asked("", "atom").key == f"{ALL}-atom"


def test_the_order_in_the_address_does_not_matter():
    one = asked("ort=b&ort=a&arena=x&ort=b")
    assert one == asked("arena=x&ort=a&ort=b")
    assert one.query == "arena=x&ort=a&ort=b"


def test_each_form_and_choice_has_a_key_of_its_own_that_fits():
    queries = ["", "arena=x", "arena=y", "ort=x", "arena=x&from=2020-01-01"]
    keys = {asked(query, form).key for query in queries for form in ("ics", "atom", "json")}
    assert len(keys) == 15
    assert max(len(key) for key in keys) <= 50


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("2025-01-01", datetime.date(2025, 1, 1)),
        ((YEAR_BACK - datetime.timedelta(days=1)).isoformat(), datetime.date(2026, 6, 13)),
        (YEAR_BACK.isoformat(), None),
        ("2027-06-15", None),
        ("1066-10-14", datetime.date(2016, 1, 1)),
        ("0001-01-01", datetime.date(2016, 1, 1)),
        *(
            (text, None)
            for text in ("", "igår", "2025-02-30", "99999-01-01", "2025-01-01T00", "\0")
        ),
    ],
)
def test_from_is_a_day_further_back_within_bounds_or_nothing(text, since):
    data = QueryDict(mutable=True)
    data["from"] = text
    assert asked_for("ics", data, AT).since == since


def test_free_words_may_not_be_kept():
    assert asked("arena=x").may_be_kept
    assert not asked("arena=x&ord=frukost").may_be_kept


def test_the_title_names_what_is_chosen():
    assert title_of([]) == "Mötesplats Askersund"
    assert title_of([("Arena", ["Frukostmöte"]), ("Ort", ["A", "B"])]) == (
        "Mötesplats Askersund: Frukostmöte, A, B"
    )
