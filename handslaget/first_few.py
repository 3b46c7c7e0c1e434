"""A long list shows its first few rows at once; the rest is there too, behind a heading that opens."""

SHOWN_AT_ONCE = 5


def split(rows, shown=SHOWN_AT_ONCE):
    """The first few, and the rest."""
    return {"first": rows[:shown], "rest": rows[shown:]}
