"""What the follow-up page shows: every indicator, by the question that it answers."""

from mysite.structured_data import web_page

from .chart import chart_of
from .indicator_rows import HEADINGS, by_question, data_rows, indicator_rows


def page_context(request, page, at):
    """The six questions with their rows, each with its chart, and how many lack something."""
    rows = indicator_rows(at)
    return {
        "questions": [
            (question.label, [(row, chart_of(row)) for row in found])
            for question, found in by_question(rows)
        ],
        "total": len(rows),
        "not_measured": sum(row.newest is None for row in rows),
        "structured_data": web_page(page, request),
    }


def data_table(page, at):
    """Name, headings and rows of the files."""
    return "indikatorer", HEADINGS, data_rows(indicator_rows(at))
