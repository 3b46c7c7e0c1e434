"""The indicators of a report: the year's value, the one before it and what that says."""

from handslaget.indicator_rows import by_question, indicator_rows
from handslaget.outcome import Outcome
from mysite.templatetags.swedish import swedish_date


def indicators(year, at):
    """The six questions, each with its indicators, also when it has none."""
    rows = [_until(year, row, at) for row in indicator_rows(at)]
    return [
        {"question": str(question.label), "rows": [_row(year, row) for row in found]}
        for question, found in by_question(rows)
    ]


def _until(year, row, at):
    """The same indicator as if nothing later than ``year`` had been measured."""
    known = [one for one in row.indicator.measurements.all() if (one.year or 0) <= year]
    return Outcome(row.indicator, known, at)


def _row(year, row):
    page, measured = row.indicator, row.newest is not None and row.newest.year == year
    before = row.before if measured else row.newest
    return {
        "page": page.pk,
        "title": page.title,
        "definition": page.whole_definition,
        "how_counted": page.how_counted,
        "unit_and_scale": row.unit_and_scale,
        "good_direction": page.get_good_direction_display(),
        "target": row.target,
        "source": page.source,
        "responsible": page.responsible,
        "value": row.newest.text if measured else "",
        "so_far": measured and row.newest.so_far,
        "preliminary": _counted_on(row.newest) if measured else "",
        "before": f"{before.text} ({before.label})" if before else "",
        "change": _change(row) if measured else "",
        "notes": [f"{one.label}: {one.note}" for one in (before, row.newest) if one and one.note]
        if measured
        else [],
        "values": {one.label: one.text for one in row.values},
    }


def _counted_on(value):
    """The day of a count that is not the last word on its year; empty when the value stands."""
    return "" if value.is_final else swedish_date(value.counted_at)


def _change(row):
    if row.newest.method_break:
        return "metodbyte, går inte att jämföra"
    return ", ".join(word for word in (row.change, row.verdict) if word)
