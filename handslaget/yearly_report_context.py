"""What the page of a report shows: what was frozen, or for its editors what would be."""

from mysite.structured_data import web_page

from .yearly_report.gather import gather


def page_context(request, page, at):
    """A published report is printed from its frozen data alone; a draft from the data of now."""
    report = page.data or gather(page.year, at, page.last_years_data())
    return {
        "report": report,
        "is_frozen": page.frozen_at is not None,
        "structured_data": web_page(page, request),
    }
