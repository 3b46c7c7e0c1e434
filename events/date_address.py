"""One date's own address: that of its event's page, or calendar file, with the day by the rule in it."""

PARAMETER = "datum"


def address_of(url, date):
    """The address at ``url`` opened on this date of a series; empty if there is no such address."""
    return f"{url}?{PARAMETER}={date.original_on.isoformat()}" if url else ""


def address_on(url, event, date):
    """The address at ``url`` on this date: a single event has no other than its own."""
    return address_of(url, date) if event.rule else url
