"""What has changed since last year's frozen report? Without one, nothing is said that cannot be known."""

from mysite.numbers import read_number


def compare(now, then):
    """Lay what ``then``, last year's frozen data or None, said beside what is said ``now``."""
    now["compared_with"] = then["year"] if then else None
    now["changes"] = [*_counts(now, then), *_holes(now, then)] if then else []
    now["corrected"] = _corrected(now, then) if then else []
    statuses = {row["number"]: row["status"] for row in then["actions"]} if then else {}
    for row in now["actions"]:
        row["status_before"] = statuses.get(row["number"], row["status_before"])
    return now


def _counts(now, then):
    """Each number that both years tell, also when it stands still."""
    before = {label: count for section in then["sections"] for label, count in section["counts"]}
    return [
        {"what": label, "then": before[label], "now": count}
        for section in now["sections"]
        for label, count in section["counts"]
        if label in before
    ]


def _holes(now, then):
    return [
        {
            "what": "Uppgifter som är ej satta",
            "then": then["holes"]["total"],
            "now": now["holes"]["total"],
        }
    ]


def _corrected(now, then):
    """Values that last year's report also gave, and gave otherwise; more decimals are no other value."""
    before = {_key(row): row["values"] for row in _rows(then)}
    return [
        {"what": f"{row['title']}, {label}", "then": old, "now": row["values"].get(label, "")}
        for row in _rows(now)
        for label, old in (before.get(_key(row)) or before.get(row["title"], {})).items()
        if _number(row["values"].get(label, "")) != _number(old) and "hittills" not in label
    ]


def _key(row):
    """The page, which may change its title; reports from before it was kept have the title alone."""
    return row.get("page", row["title"])


def _number(text):
    try:
        return read_number(text)
    except ValueError:
        return text


def _rows(data):
    return [row for group in data["indicators"] for row in group["rows"]]
