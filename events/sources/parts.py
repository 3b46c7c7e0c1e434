"""An event's page as parts of plain values, to compare and to set. An editor's change locks a part."""

import datetime
import html
import json
import re

from events.models.date_change import DateChange

DAYS, CLOCKS = ("starts_on", "ends_on"), ("start_time", "end_time")
PLACE = ("venue", "other_place")
CHANGE = ("original_on", "status", "note", "starts_on", *CLOCKS, *PLACE, "text")
EXCEPTIONS = ("except_dates", "except_months", "except_holidays")
EDITORS_KEYS = re.compile(r' data-block-key="[^"]*"')


def parts_of(page):
    """What the newest version of the page says, draft or not, in the form that an import writes down."""
    latest = page.latest_revision
    content = latest.content if latest else page.serializable_data()
    return {
        **{name: content[name] for name in ("title", "intro", "status")},
        "place": place_of(content),
        "text": text_of(content["body"]),
        "when": when_of(content),
    }


def place_of(content):
    """Where, also of a version from before a place could be told in words."""
    return {"venue": content["venue"], "other_place": content.get("other_place", "")}


def text_of(body):
    """The body's HTML if it is one block of text or none, which is all that an import writes."""
    blocks = json.loads(body) if isinstance(body, str) else body
    if any(block["type"] != "text" for block in blocks) or len(blocks) > 1:
        return f"blocks: {blocks}"
    return "".join(block["value"] for block in blocks)


def is_same(name, one, other):
    """Whether a part says the same; the editor's tool writes HTML in its own way when it saves."""
    return written(one) == written(other) if name == "text" else one == other


def written(source):
    return html.unescape(EDITORS_KEYS.sub("", source)).replace("<br>", "<br/>")


def when_of(content):
    rows = sorted(content["date_changes"], key=lambda row: row["original_on"])
    kept = (*DAYS, *CLOCKS, "all_day", "rule")
    return {
        **{name: content[name] for name in kept},
        "except_dates": sorted(content["except_dates"]),
        "except_months": sorted(content["except_months"]),
        "except_holidays": content["except_holidays"],
        "date_changes": [{name: row.get(name, "") for name in CHANGE} for row in rows],
    }


def put(page, name, value):
    """Set one part of the page, which is not saved here."""
    if name == "when":
        put_when(page, value)
    elif name == "text":
        page.body = [("text", value)] if value else []
    elif name == "place":
        page.venue_id, page.other_place = value["venue"], value["other_place"]
    else:
        setattr(page, name, value)


def put_when(page, when):
    for name in (*DAYS, *CLOCKS):
        setattr(page, name, read(name, when[name]))
    page.all_day, page.rule = when["all_day"], when["rule"]
    for name in EXCEPTIONS:
        setattr(page, name, when[name])
    page.date_changes = [row_of(change) for change in when["date_changes"]]


def row_of(change):
    known = {name: read(name, value) for name, value in change.items() if name != "venue"}
    return DateChange(**known, venue_id=change["venue"])


def read(name, value):
    if value and name in {*DAYS, "original_on"}:
        return datetime.date.fromisoformat(value)
    return datetime.time.fromisoformat(value) if value and name in CLOCKS else value
