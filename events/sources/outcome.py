"""How a run went, written down in the source."""

from events.models import EventSource

TOLD = ["run_at", "fault", "made", "changed", "withdrawn", "left_out", "unsaved"]
MOST_NAMED = 20


def told(source, at, *, fault="", plan=None):
    """Write down how it went, and nothing that an editor may have changed meanwhile; True if well.

    A source that has been deleted meanwhile has nowhere to write it.
    """
    source.run_at, source.fault = at, fault[:300]
    source.made = len(plan.new) if plan else 0
    source.changed = len([*plan.changed, *plan.replaced, *plan.ended]) if plan else 0
    source.withdrawn = len(plan.withdrawn) if plan else 0
    source.left_out = len(plan.skipped) if plan else source.left_out
    source.unsaved = unsaved_words(plan) if plan else source.unsaved
    same = EventSource.objects.filter(pk=source.pk)
    same.update(**{name: getattr(source, name) for name in TOLD})
    return not fault


def unsaved_words(plan):
    """Which events could not be saved, and why, one a line."""
    named = [f"{one['title']}: {one['why']}"[:300] for one in plan.unsaved[:MOST_NAMED]]
    more = len(plan.unsaved) - MOST_NAMED
    return "\n".join([*named, *([f"och {more} till"] if more > 0 else [])])


def done(plan):
    """What was written, and what could not be."""
    written = f"Klart: {len(plan.new)} nya, {len(plan.changed)} ändrade, {len(plan.withdrawn)} återkallade."
    left = "; ".join(f"{one['title']}: {one['why'].rstrip('.')}" for one in plan.unsaved)
    return f"{written} Det här gick inte att spara: {left}." if left else written
