"""A source's rule in the words of one of ours, and the days that ours gives."""

from events import recurrence

from .clocked import whole


def our_rule(record, first, ends):
    """The source's rule as ours are written, or an empty string."""
    parts = dict(part.partition("=")[::2] for part in record.rule.upper().split(";"))
    parts.pop("WKST", None)
    parts["BYDAY"] = parts.get("BYDAY", "").replace("+", "")
    place = parts.pop("BYSETPOS", "")
    if place and "," not in parts["BYDAY"]:  # Outlook: the last of the month's Tuesdays
        parts["BYDAY"] = f"{int(place)}{parts['BYDAY']}"
    if "COUNT" in parts and first != whole(record.first):
        del parts["COUNT"]
        parts["UNTIL"] = f"{max(date.day for date in record.dates):%Y%m%d}"
    if "COUNT" not in parts and "UNTIL" not in parts:  # without an end: that of a year
        parts["UNTIL"] = f"{ends.year}1231"
    text = ";".join(f"{name}={value}" for name, value in parts.items() if value)
    try:
        rule = str(recurrence.parse(text))
    except ValueError:
        return ""
    return rule if len(rule) <= recurrence.LONGEST else ""


def days(rule, first, begins, ends):
    if recurrence.fault(rule, first):
        return set()
    return {day for day in recurrence.rule_days(rule, first) if begins <= day <= ends}
