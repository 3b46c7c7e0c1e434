"""What the follow-up page shows: every indicator, by the question that it answers."""

from django.apps import apps

from mysite.structured_data import web_page
from mysite.visibility import listed

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
        "reports": reports_of(page, at),
        "total": len(rows),
        "not_measured": sum(row.newest is None for row in rows),
        "structured_data": web_page(page, request),
    }


def reports_of(page, at):
    """The yearly reports, the newest first."""
    reports = apps.get_model("handslaget", "YearlyReportPage").objects.child_of(page)
    return list(listed(reports, at).order_by("-year").defer_streamfields())


def data_table(page, at):
    """Name, headings and rows of the files."""
    return "indikatorer", HEADINGS, data_rows(indicator_rows(at))
