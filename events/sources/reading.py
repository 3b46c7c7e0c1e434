"""From the bytes of a calendar to plain records, one for each UID, with what was left out and why."""

from . import components
from .cleaning import checked
from .clocks import in_town, is_date
from .decoding import decoded, events_in
from .faults import SourceError
from .grouping import by_uid
from .times import start_of
from .unfolding import span, unfold, until_of
from .versions import MASTER, Version

MOST_DATES = (
    40_000  # all series together: 480 that are held every week; more would not fit the child
)
UNREADABLE = "Evenemanget går inte att läsa."


def read(content, today):
    """``{"records": […], "skipped": [{"uid", "title", "why"}]}``. Raises SourceError."""
    groups = by_uid(events_in(decoded(content)))
    records, skipped, dates = [], [], 0
    for uid, group in groups.items():
        try:
            record = record_of(uid, group, today)
        except SourceError as fault:
            skipped.append(left_out(uid, group, str(fault)))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001  whatever a stranger's event does to a library
            skipped.append(left_out(uid, group, UNREADABLE))
        else:
            dates += len(record["dates"])
            records += [record] if record["dates"] else []
    if dates > MOST_DATES:
        raise SourceError(
            f"Kalendern har fler än {MOST_DATES} datum det närmaste ett och ett halvt året."
        )
    return {"records": records, "skipped": skipped}


def record_of(uid, group, today):
    """One event or series as plain values. Raises SourceError."""
    master = group[0]
    start = start_of(master)
    rule = components.first(master, "RRULE")
    clean = [checked(one, start) for one in group]
    first, last = span(clean[0])
    dates = unfold(clean, today)
    return {
        "uid": uid,
        "versions": versions_of(group, clean, today),
        "rule": rule_text(rule, start) if rule else "",
        "extra": "RDATE" in master,
        "first": first.isoformat(),
        "last": last.isoformat(),
        "words": [components.words(one) for one in group],
        "dates": [
            {
                "words": number,
                "on": on.isoformat() if on else "",
                "start": begins.isoformat(),
                "end": ends.isoformat(),
            }
            for number, on, begins, ends in dates
        ],
    }


def versions_of(group, clean, today):
    """By RECURRENCE-ID as dates are named; empty for the series itself."""
    names = (one.get("RECURRENCE-ID") for one in clean)
    on = (name and in_town(name.dt).isoformat() for name in names)
    return {name or MASTER: version_of(one, today) for name, one in zip(on, group, strict=True)}


def version_of(component, today):
    revised = [components.revised(component, name, today) for name in ("LAST-MODIFIED", "DTSTAMP")]
    return Version(components.sequence(component), *revised)


def rule_text(rule, start):
    """The rule with UNTIL as one of the town's days, which is how our own rules are written."""
    rule, until = rule.copy(), until_of(rule, start)
    rule.pop("UNTIL", None)
    text = rule.to_ical().decode()
    if until is None:
        return text
    return f"{text};UNTIL={until if is_date(until) else in_town(until).date():%Y%m%d}"


def left_out(uid, group, why):
    return {"uid": uid, "title": components.words(group[0])["title"], "why": why}
