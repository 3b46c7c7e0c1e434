"""The dates of an event that is not saved yet, and what its editor should know of them. In words."""

import datetime
from dataclasses import dataclass, field

from events import expansion, recurrence, rule_words, series, timing
from events.swedish_holidays import is_holiday
from mysite.templatetags.swedish import swedish_date, swedish_weekday

SHOWN = 12
MOST_NAMED = 4


@dataclass
class DatePreview:
    """``faults`` alone if the dates cannot be told; else the words, the dates and the warnings."""

    faults: list = field(default_factory=list)
    words: str = ""
    dates: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    has_times: bool = False
    changed: frozenset = frozenset()  # the days of the rule that the editor has changed

    @property
    def first(self):
        return self.dates[:SHOWN]

    @property
    def rest(self):
        return self.dates[SHOWN:]

    @property
    def last(self):
        return self.dates[-1]


def preview(event):
    """What the editor is shown beside the answers."""
    faults = list(timing.faults(event, times_may_wait=True).values())
    if not faults and event.rule:
        faults = [fault for fault in [series.fault(event)] if fault]
    if faults or not event.rule:
        return DatePreview(faults=faults)
    words = ", ".join([rule_words.in_words(event), rule_words.end_in_words(event)])
    return DatePreview(
        words=words,
        dates=expansion.occurrences_of(event),
        warnings=warnings(event),
        changed=frozenset(change.original_on for change in event.date_changes.all()),
        has_times=None not in (event.start_time, event.end_time),
    )


def warnings(event):
    """What one might not have meant, each a Swedish sentence."""
    days = series.days_of(event)
    found = [
        _first_fault(event, days),
        _skipped_fault(event),
        _holiday_fault(event, days),
        _unknown_exceptions_fault(event),
        lost_changes_fault(event),
    ]
    return [sentence for sentence in found if sentence]


def day_in_words(day):
    return f"{swedish_weekday(day)} {swedish_date(day)}"


def some_days(days):
    """The days in words, the first few by name."""
    named = [swedish_date(day) for day in days[:MOST_NAMED]]
    left = len(days) - MOST_NAMED
    return rule_words.joined([*named, f"{left} till"] if left > 0 else named)


def lost_changes_fault(event):
    """Dates that are changed and that the rule does not give: kept, but shown nowhere."""
    days = set(series.days_of(event)) if series.recurs(event) else set()
    lost = sorted({change.original_on for change in event.date_changes.all()} - days)
    if not lost:
        return ""
    if len(lost) == 1:
        return (
            f"Ändringen för {swedish_date(lost[0])} syns inte: dagen är inte ett datum i serien. "
            "Ta bort den, eller ändra upprepningen."
        )
    return (
        f"Ändringarna för {some_days(lost)} syns inte: dagarna är inte datum i serien. "
        "Ta bort dem, eller ändra upprepningen."
    )


def _first_fault(event, days):
    if event.starts_on == days[0]:
        return ""
    return (
        f"Första dagen, {day_in_words(event.starts_on)}, är inte ett av datumen. "
        f"Serien börjar {day_in_words(days[0])}."
    )


def _skipped_fault(event):
    """The 31st and 29 February do not come in every month and year."""
    rule, day = recurrence.parse(event.rule), event.starts_on
    if rule.weekdays or rule.month_day == -1 or (rule.month_day or day.day) <= 28:
        return ""
    if rule.frequency == "MONTHLY":
        return (
            f"{rule.month_day or day.day}:{'a' if (rule.month_day or day.day) == 31 else 'e'} finns "
            "inte i alla månader. De månaderna hoppas över. Välj den sista dagen om du menar den."
        )
    leap = rule.frequency == "YEARLY" and (rule.month or day.month) == 2
    return "29 februari finns bara vart fjärde år. Andra år hoppas över." if leap else ""


def _holiday_fault(event, days):
    if event.except_holidays:
        return ""
    hit = [day for day in days if is_holiday(day)]
    if not hit:
        return ""
    names = "Ett datum är en helgdag" if len(hit) == 1 else f"{len(hit)} datum är helgdagar"
    return f"{names}: {some_days(hit)}. Kryssa i Utom svenska helgdagar om det inte ska vara då."


def _unknown_exceptions_fault(event):
    given = set(recurrence.rule_days(event.rule, event.starts_on))
    excepted = [datetime.date.fromisoformat(text) for text in event.except_dates]
    unknown = [day for day in excepted if day not in given]
    if not unknown:
        return ""
    verb = "är ändå inte ett datum" if len(unknown) == 1 else "är ändå inte datum"
    return f"Undantaget {some_days(unknown)} {verb} i serien."
