"""What is wrong with the changed dates of a series, told beside each of them."""

from events import expansion, series, timing
from events.rule_words import joined
from mysite.templatetags.swedish import swedish_date, swedish_weekday

NO_SERIES = "Evenemanget upprepas inte, så det finns inga enstaka datum att ändra."
TWICE = "Det finns redan en ändring för den dagen. Ändra i den."
ALL_DAY = "Hela dagen har inga klockslag. Ta bort tiden."


def tell(event, rows, known_days):
    """Add the faults to these forms of changed dates; says whether there were any."""
    days = series.days_of(event) if series.recurs(event) else []
    seen, any_fault = set(), False
    for row in rows:
        change = row.instance
        for name, fault in _faults(event, change, days, known_days, seen).items():
            row.add_error(name if name in row.fields else "starts_on", fault)
            any_fault = True
        seen.add(change.original_on)
    return any_fault


def _faults(event, change, days, known_days, seen):
    if change.original_on in seen:
        return {"original_on": TWICE}
    if change.original_on not in days:
        is_known = change.original_on in known_days
        return {} if is_known else {"original_on": _no_such_date(change.original_on, days)}
    return _clock_faults(event, change)


def _no_such_date(day, days):
    """Says which of the dates are nearest, since one has most likely taken the wrong week."""
    if not days:
        return NO_SERIES
    nearest = [one for one in days if one < day][-1:] + [one for one in days if one > day][:1]
    named = [f"{swedish_weekday(one)} {swedish_date(one)}" for one in nearest]
    return f"Serien har inget datum den dagen. Närmaste är {joined(named)}."


def _clock_faults(event, change):
    if event.all_day:
        times = [name for name in ("start_time", "end_time") if getattr(change, name)]
        return dict.fromkeys(times, ALL_DAY)
    clock = expansion.moved(expansion.clock_of(event, change.original_on), change)
    return timing.faults(clock, times_may_wait=True)
