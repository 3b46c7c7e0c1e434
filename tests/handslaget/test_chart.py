"""The picture of an indicator: where points stand, what is joined, what is said."""

import datetime
import re
from decimal import Decimal
from itertools import pairwise

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from handslaget import chart
from handslaget.chart import chart_of
from handslaget.chart_words import WIDTH, Words
from handslaget.indicator_rows import data_rows
from handslaget.models import IndicatorPage, Measurement
from handslaget.outcome import Outcome
from mysite.data_files import excel_csv, json_file, plain_csv

# A page asks for its content type when it is made, unless it has one: no database here.
ABOUT = {"title": "Dialog", "question": "dialog", "content_type_id": 1}
AT = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)


def series(*rows, **fields):
    """An outcome of (year, value) or (year, value, whether the method broke)."""
    measured = [
        Measurement(year=year, value=Decimal(str(value)), method_break=bool(broken))
        for year, value, *broken in rows
    ]
    return Outcome(IndicatorPage(**ABOUT, **fields), measured, AT)


def corners(drawn):
    return [[tuple(map(float, xy.split(","))) for xy in line.split()] for line in drawn.lines]


def render(outcome):
    return render_to_string(
        "handslaget/chart.html",
        {"chart": chart_of(outcome), "outcome": outcome, "chart_id": "diagram"},
    )


SCALE = {"scale_min": Decimal(1), "scale_max": Decimal(6)}
values = st.decimals(min_value=-9999, max_value=9999, places=2)
any_series = st.builds(
    lambda years, numbers, breaks, undated: series(
        *zip([None, *sorted(years)] if undated else sorted(years), numbers, breaks, strict=False)
    ),
    st.sets(st.integers(1950, 2100), min_size=1, max_size=20),
    st.lists(values, min_size=21, max_size=21),
    st.lists(st.booleans(), min_size=21, max_size=21),
    st.booleans(),
)


def test_nothing_is_drawn_without_a_value():
    assert chart_of(series()) is None


def test_the_value_without_a_year_stands_one_step_before_the_first_dated_one():
    drawn = chart_of(series((None, "3.39"), (2024, "3.40"), (2025, "3.42")))
    xs = [float(point.x) for point in drawn.points]
    assert xs[1] - xs[0] == pytest.approx(xs[2] - xs[1], abs=0.2)
    assert drawn.years[0].text == "föregående mätning"


def test_years_stand_in_proportion_and_a_missing_year_leaves_a_gap():
    drawn = chart_of(series((2020, 1), (2021, 2), (2025, 3)))
    xs = [float(point.x) for point in drawn.points]
    assert xs[2] - xs[1] == pytest.approx(4 * (xs[1] - xs[0]), abs=0.5)
    assert [len(line) for line in corners(drawn)] == [2]
    assert [gap.text for gap in drawn.gaps] == ["mäts ej"]


def test_a_method_break_stands_between_the_values_and_no_line_crosses_it():
    drawn = chart_of(series((2022, 60), (2023, 68), (2024, 78, True), (2025, 79)))
    assert len(drawn.breaks) == 1
    assert [len(line) for line in corners(drawn)] == [2, 2]
    assert drawn.breaks[0].text == "metodbyte"


@given(any_series)
def test_no_line_crosses_a_break_or_a_missing_year(outcome):
    drawn = chart_of(outcome)
    place = {float(point.x): point.value for point in drawn.points}
    for line in corners(drawn):
        assert all(not line[0][0] < float(mark.at) < line[-1][0] for mark in drawn.breaks)
        joined = [place[x] for x, _ in line]
        assert not any(value.method_break for value in joined[1:])
        years = [value.year for value in joined if value.year is not None]
        assert years == list(range(years[0], years[0] + len(years)))


@given(any_series)
def test_every_point_is_within_the_picture_and_in_the_values_order(outcome):
    drawn = chart_of(outcome)
    xs = [float(point.x) for point in drawn.points]
    assert xs == sorted(xs)
    assert all(chart.LEFT <= x <= chart.RIGHT for x in xs)
    assert all(chart.TOP <= float(point.y) <= chart.BOTTOM for point in drawn.points)
    assert len(xs) == len(outcome.values)


@given(any_series)
def test_a_higher_value_never_stands_lower(outcome):
    points = sorted(chart_of(outcome).points, key=lambda point: point.value.value)
    ys = [float(point.y) for point in points]
    assert ys == sorted(ys, reverse=True)


@pytest.mark.parametrize(
    ("outcome", "says", "ends"),
    [
        (series((2025, "3.42"), **SCALE), "hela skalan, 1–6", ("1", "6")),
        (series((2025, "40"), (2026, "42")), "börjar på noll", ("0", "50")),
        (series((2025, "-4"), (2026, "3")), "tar med noll", ("−4", "4")),
        (series((2025, "0")), "börjar på noll", ("0", "1")),
        (series((2025, "7"), **SCALE), "börjar på noll", ("0", "8")),
    ],
)
def test_the_upright_axis_is_the_scale_or_has_zero_and_says_so(outcome, says, ends):
    drawn = chart_of(outcome)
    assert says in drawn.axis
    assert (drawn.numbers[0].text, drawn.numbers[-1].text) == ends


@pytest.mark.parametrize(
    ("value", "decimals", "numbers"),
    [(1, 0, ["0", "1"]), (3, 0, ["0", "1", "2", "3"]), ("0.02", 2, ["0,00", "0,01", "0,02"])],
)
def test_the_axis_is_no_finer_than_what_is_counted(value, decimals, numbers):
    drawn = chart_of(series((2025, value), decimals=decimals))
    assert [mark.text for mark in drawn.numbers] == numbers


def test_equal_values_make_a_level_line():
    drawn = chart_of(series((2024, 5), (2025, 5)))
    ((start, end),) = corners(drawn)
    assert start[1] == end[1]


def test_a_year_that_is_still_counted_is_not_joined_to_whole_ones():
    counting = Measurement(year=2026, value=Decimal(7), counted_at=AT)
    rows = [Measurement(year=2025, value=Decimal(40)), counting]
    drawn = chart_of(Outcome(IndicatorPage(**ABOUT), rows, AT))
    assert drawn.lines == []
    assert drawn.years[-1].text == "2026 hittills"


@given(any_series)
def test_picture_sentence_table_and_files_say_the_same_numbers(outcome):
    name, rows = list(data_rows([outcome])[0]), data_rows([outcome])
    headings = dict.fromkeys(name, "")
    told = [one.text for one in outcome.values]
    points = re.findall(r"<title>[^<]*: ([^<]+)</title></circle>", render(outcome))
    assert points == told
    assert outcome.newest.text in outcome.sentence
    assert [row.text for row in outcome.table if hasattr(row, "value")] == told
    exact = [row["value"] for row in rows]
    assert [swedish(value) for value in exact] == [plain(text) for text in told]
    excel = excel_csv("x", headings, rows).content.decode()
    machine = plain_csv("x", headings, rows).content.decode()
    json = json_file(headings, rows).content.decode()
    for value in exact:
        assert f";{swedish(value)};" in excel
        assert f",{value}," in machine
        assert f'"value": {float(value)}' in json


def swedish(value):
    return str(value).replace(".", ",")


def plain(text):
    return text.replace("\xa0", "").replace("−", "-")


@given(any_series)
def test_no_number_that_people_read_has_a_decimal_point(outcome):
    words = re.sub(r"<[^>]+>", " ", render(outcome))
    assert not re.search(r"\d\.\d", words)


def test_the_picture_is_one_image_with_words_and_no_style():
    html = render(series((None, "3.39"), (2025, "3.42"), decimals=2, **SCALE))
    assert 'role="img" aria-labelledby="diagram-titel diagram-text"' in html
    assert "3,42 år 2025, upp från 3,39 i föregående mätning." in html
    assert "style=" not in html


def test_all_numbers_in_coordinates_have_a_point():
    html = render(series((2024, "3.4"), (2025, "3.42")))
    assert not re.search(r'(x|y|x1|x2|y1|y2|cx|cy)="\d+,\d', html)


@given(any_series)
def test_no_words_are_cut_and_none_stand_over_others(outcome):
    drawn = chart_of(outcome)
    values = [Words(float(one.x), one.value.text) for one in drawn.points if one.is_told]
    rows = [values, *map(_written, (drawn.years, drawn.breaks, drawn.gaps))]
    for row in rows:
        assert all(one.left >= 0 and one.right <= WIDTH for one in row)
        assert all(one.right < other.left for one, other in pairwise(row))
    assert values[-1].text == outcome.newest.text


def _written(marks):
    return [Words(float(mark.at), mark.text) for mark in marks if mark.text]


@pytest.mark.parametrize(("first", "told"), [(2021, 5), (2019, 7), (2017, 5), (2006, 7)])
def test_as_many_years_are_told_as_have_room(first, told):
    drawn = chart_of(series(*((year, 3) for year in range(first, 2026))))
    assert len(drawn.years) == told
    assert drawn.years[-1].text == "2025"
