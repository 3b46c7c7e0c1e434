"""Recurrence in plain Swedish."""

import datetime

import pytest

from events.models import EventPage
from events.rule_words import end_in_words, in_words, joined

FRIDAY = datetime.date(2027, 1, 1)


def recurring(rule, **fields):
    return EventPage(starts_on=FRIDAY, rule=rule, content_type_id=1, **fields)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "Varje dag"),
        ("FREQ=DAILY;INTERVAL=2", "Varannan dag"),
        ("FREQ=DAILY;INTERVAL=21", "Var 21:a dag"),
        ("FREQ=DAILY;INTERVAL=12", "Var 12:e dag"),
        ("FREQ=WEEKLY", "Varje fredag"),
        ("FREQ=WEEKLY;BYDAY=TH,MO", "Varje måndag och torsdag"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Varje vardag, måndag till fredag"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "Varannan tisdag"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH", "Var tredje vecka, på tisdagar och torsdagar"),
        ("FREQ=MONTHLY;BYDAY=-1TU", "Varje sista tisdag i månaden"),
        ("FREQ=MONTHLY;BYDAY=5TU", "Varje femte tisdag i månaden (de månader som har en)"),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=5TU",
            "Varannan månad, femte tisdagen (de månader som har en)",
        ),
        (
            "FREQ=YEARLY;BYMONTH=3;BYDAY=5TU",
            "Varje år, femte tisdagen i mars (de år som har en)",
        ),
        ("FREQ=MONTHLY;BYDAY=1MO,3MO", "Varje första måndag och tredje måndag i månaden"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE", "Varannan månad, andra onsdagen"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Varje månad, sista dagen"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "Varje månad, den 31:a"),
        ("FREQ=MONTHLY;BYMONTHDAY=12", "Varje månad, den 12:e"),
        ("FREQ=MONTHLY", "Varje månad, den 1:a"),
        ("FREQ=YEARLY", "Varje år, 1 januari"),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=1SA", "Vartannat år, första lördagen i maj"),
        ("FREQ=YEARLY;INTERVAL=3;BYMONTH=5;BYMONTHDAY=-1", "Vart tredje år, sista dagen i maj"),
    ],
)
def test_a_rhythm_is_said_as_one_says_it(rule, words):
    assert in_words(recurring(f"{rule};COUNT=9")) == words


def test_exceptions_follow_the_rhythm():
    made = recurring(
        "FREQ=MONTHLY;BYDAY=-1TU;COUNT=9",
        except_months=[12, 7],
        except_holidays=True,
        except_dates=["2027-02-23"],
    )
    assert in_words(made) == (
        "Varje sista tisdag i månaden, utom juli, december, svenska helgdagar och 23 februari 2027"
    )


def test_many_days_are_counted_and_not_named():
    days = [f"2027-01-0{number}" for number in range(1, 6)]
    assert in_words(recurring("FREQ=DAILY;COUNT=9", except_dates=days)).endswith(
        ", utom 5 enskilda dagar"
    )


def test_the_end_is_a_day_or_a_number_of_times():
    assert end_in_words(recurring("FREQ=DAILY;UNTIL=20271231")) == "till och med 31 december 2027"
    assert end_in_words(recurring("FREQ=DAILY;COUNT=10")) == "10 gånger"
    assert end_in_words(recurring("FREQ=DAILY;COUNT=1")) == "1 gång"


def test_what_does_not_recur_or_cannot_be_read_has_no_words():
    for rule in ("", "FREQ=HOURLY;COUNT=2"):
        assert in_words(recurring(rule)) == ""
        assert end_in_words(recurring(rule)) == ""


def test_words_are_joined_as_in_speech():
    assert joined(["a"]) == "a"
    assert joined(["a", "b", "c"]) == "a, b och c"
