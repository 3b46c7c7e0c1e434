"""What an indicator's page shows: its values, their chart, and where it belongs."""

from mysite.structured_data import web_page

from .chart import chart_of
from .indicator_rows import HEADINGS, data_rows
from .outcome import Outcome
from .thread import thread_of


def page_context(request, page, at):
    outcome = outcome_of(page, at)
    return {
        "outcome": outcome,
        "chart": chart_of(outcome),
        "thread": thread_of(page, at),
        "structured_data": _structured_data(page, outcome, request),
    }


def outcome_of(page, at):
    """How the indicator goes; one that was never saved, as in a first preview, has no values."""
    return Outcome(page, page.measurements.all() if page.pk else [], at)


def data_table(page, at):
    """Name, headings and rows of the files."""
    return page.slug, HEADINGS, data_rows([outcome_of(page, at)])


def _structured_data(page, outcome, request):
    """A schema.org Dataset with the values as its files."""
    address = page.get_full_url(request) or ""
    years = [str(one.year) for one in outcome.values if one.year]
    return web_page(
        page,
        request,
        "Dataset",
        variableMeasured=page.title,
        isBasedOn=page.source_url,
        temporalCoverage="/".join(sorted({years[0], years[-1]})) if years else "",
        distribution=[
            {
                "@type": "DataDownload",
                "encodingFormat": kind,
                "contentUrl": f"{address}{name}/",
            }
            for name, kind in {"csv": "text/csv", "json": "application/json"}.items()
        ],
    )
