"""How one indicator goes: its values in order, what the newest says against the one before.

A number is written with as many decimals as the indicator asks for, and with more when a value has
them, so that page, picture, sentence and files all say the same number. A value of a year that is
still counted is not compared with whole years, nor a value on the far side of a method break.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from django.utils import timezone

from mysite.templatetags.swedish import HARD_SPACE, swedish_number

from .closed_years import is_closed

NOT_MEASURED = "mäts ej"
UNDATED = "föregående mätning"
UP, DOWN, SAME = "upp", "ned", "oförändrat"
MOST_PLACES = 2
BETTER, WORSE = "bättre", "sämre"


@dataclass(frozen=True)
class Value:
    """One measured value; ``year`` is None when the source calls it the previous measurement."""

    year: int | None
    value: Decimal
    text: str
    note: str = ""
    method_break: bool = False
    so_far: bool = False
    is_final: bool = True
    counted_at: object = None

    @property
    def label(self):
        """What stands under its point: the year, or that the source gives none."""
        if self.year is None:
            return UNDATED
        return f"{self.year} hittills" if self.so_far else str(self.year)

    @property
    def when(self):
        """The same within a sentence: "år 2025", "i föregående mätning"."""
        if self.year is None:
            return f"i {UNDATED}"
        return f"hittills år {self.year}" if self.so_far else f"år {self.year}"


class Outcome:
    """One indicator at the moment ``at``, with its measurements already read."""

    def __init__(self, indicator, measurements, at):
        self.indicator = indicator
        self._measurements = sorted(measurements, key=lambda one: one.year or 0)
        self._this_year = timezone.localtime(at).year

    @cached_property
    def places(self):
        """Decimals that every number of the indicator is written with."""
        return places_of(self.indicator, [one.value for one in self._measurements])

    @cached_property
    def values(self):
        """The values, the one without a year first."""
        return [self._value(one) for one in self._measurements]

    def _value(self, one):
        exact = one.value.quantize(Decimal(1).scaleb(-self.places))
        return Value(
            year=one.year,
            value=exact,
            text=self.number(exact),
            note=one.note,
            method_break=one.method_break,
            so_far=self._is_going_on(one),
            is_final=self._is_final(one),
            counted_at=one.counted_at,
        )

    def _is_going_on(self, one):
        """Whether more may come to it: its year is not over, or has not been counted since it was."""
        if self._is_final(one):
            return False
        return one.year == self._this_year or self._counts_what_happens

    def _is_final(self, one):
        """What a person has typed stands; what the site counted does so once its year is closed."""
        if one.counted_at is None:
            return True
        if one.year == self._this_year:
            return False
        return is_closed(one.year, one.counted_at, during_year=self._counts_what_happens)

    @property
    def _counts_what_happens(self):
        """Whether the site counts what happens during a year, and not how many there are just now."""
        counter = self.indicator.counts
        return counter is not None and counter.during_year

    def number(self, value):
        """A number of this indicator in Swedish: "3,42"."""
        return swedish_number(value, self.places)

    @property
    def newest(self):
        return self.values[-1] if self.values else None

    @property
    def before(self):
        """The value before the newest, whatever years lie between; None when there is none."""
        return self.values[-2] if len(self.values) > 1 else None

    @property
    def is_comparable(self):
        """Whether the newest can be set against the one before."""
        return self.before is not None and not (self.newest.method_break or self.newest.so_far)

    @property
    def change(self):
        """The word for the way from the one before: upp, ned, oförändrat; else empty."""
        if not self.is_comparable:
            return ""
        now, then = self.newest.value, self.before.value
        return UP if now > then else DOWN if now < then else SAME

    @property
    def verdict(self):
        """Bättre or sämre by the good direction; empty when it stands still or cannot be said."""
        if self.change in {"", SAME}:
            return ""
        good = UP if self.indicator.good_direction == self.indicator.GoodDirection.UP else DOWN
        return BETTER if self.change == good else WORSE

    @property
    def comparison(self):
        """What the newest is set against, in words; empty when there is nothing before it."""
        then = self.before
        if then is None:
            return ""
        if self.newest.method_break:
            return f"före metodbytet {then.text} {then.when}"
        if self.newest.so_far:
            return f"hela {then.year}: {then.text}" if then.year else f"{then.text} {then.when}"
        return f"{self.change} från {then.text} {then.when}"

    @property
    def sentence(self):
        """What the chart shows, in words for who does not see it."""
        if self.newest is None:
            return f"{NOT_MEASURED.capitalize()}."
        unit = f"{HARD_SPACE}{self.indicator.unit}" if self.indicator.unit else ""
        told = f"{self.newest.text}{unit} {self.newest.when}"
        if self.comparison:
            told = f"{told}, {self.comparison}"
        if self.newest.method_break and self.before:
            return f"{told}. Talen kan inte jämföras rakt av."
        return f"{told}."

    @property
    def scale(self):
        """The scale, as "1–6", or empty when there is none."""
        ends = (self.indicator.scale_min, self.indicator.scale_max)
        if None in ends:
            return ""
        return "–".join(swedish_number(end, _places(end)) for end in ends)

    @property
    def unit_and_scale(self):
        """What the numbers are: "procent", "skala 1–6", both or neither."""
        scale = f"skala {self.scale}" if self.scale else ""
        return ", ".join(part for part in (self.indicator.unit, scale) if part)

    @property
    def target(self):
        """The target as a number in Swedish; empty when none has been decided."""
        target = self.indicator.target
        return "" if target is None else swedish_number(target, max(self.places, _places(target)))

    @cached_property
    def table(self):
        """The values with a row for each run of years between them that were not measured."""
        rows = []
        for then, value in zip([None, *self.values], self.values, strict=False):
            rows += [_NotMeasured(*run) for run in [_missing(then, value)] if run]
            rows.append(value)
        return rows


@dataclass(frozen=True)
class _NotMeasured:
    """Years that lie between two values and have none."""

    first: int
    last: int
    text = NOT_MEASURED

    @property
    def label(self):
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def _missing(then, value):
    """The first and the last year between two values, or None when they follow on each other."""
    if then is None or then.year is None or value.year - then.year < 2:
        return None
    return then.year + 1, value.year - 1


def places_of(indicator, values):
    """How many decimals these values of the indicator are written with."""
    chosen = min(indicator.decimals, MOST_PLACES)  # a form that is refused may say more
    return max([chosen, *(_places(value) for value in values)])


def value_in_words(indicator, value):
    """One value as people read it, alone: "78", "3,40"."""
    return swedish_number(value, places_of(indicator, [value]))


def _places(number):
    """How many decimals the number needs: 3.40 needs one, 78.00 none."""
    return max(0, -number.normalize().as_tuple().exponent)
