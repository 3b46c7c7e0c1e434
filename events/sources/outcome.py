"""How a run went, written down in the source."""

from events.models import EventSource

TOLD = ["run_at", "fault", "made", "changed", "withdrawn", "left_out"]


def told(source, at, *, fault="", plan=None):
    """Write down how it went, and nothing that an editor may have changed meanwhile; True if well.

    A source that has been deleted meanwhile has nowhere to write it.
    """
    source.run_at, source.fault = at, fault[:300]
    source.made = len(plan.new) if plan else 0
    source.changed = len([*plan.changed, *plan.replaced, *plan.ended]) if plan else 0
    source.withdrawn = len(plan.withdrawn) if plan else 0
    source.left_out = len(plan.skipped) if plan else source.left_out
    same = EventSource.objects.filter(pk=source.pk)
    same.update(**{name: getattr(source, name) for name in TOLD})
    return not fault
