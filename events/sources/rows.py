"""What has been read in from a source before: which of it is what the source says now, which is gone."""

from collections import defaultdict

from events.models import SourcedEvent

from .differences import compared, is_kept, locked_parts
from .plan import NEW, REPLACED, WITHDRAWN, Change


class Rows:
    """What has been read in from a source before, by key and by fingerprint."""

    def __init__(self, source, at):
        rows = SourcedEvent.objects.filter(source=source)
        self.all = list(rows.select_related("event__latest_revision"))
        self.is_direct = source.publishing == source.Publishing.DIRECT
        self.ahead = [row for row in self.all if row.event and row.event.ends_at > at]
        self.by_key = {(row.uid, row.recurrence_id): row for row in self.all}
        self.by_mark, self.ahead_by_uid = defaultdict(list), defaultdict(list)
        for row in self.all:
            self.by_mark[row.fingerprint].append(row)
        for row in self.ahead:
            self.ahead_by_uid[row.uid].append(row)
        self.met = set()

    def known_series(self, uid):
        row = self.by_key.get((uid, ""))
        return row.imported.get("when") if row else None

    def unmet(self):
        """What is ahead and the source no longer has in that shape."""
        return [row for row in self.ahead if row.pk not in self.met and row.withdrawn_at is None]

    def change(self, wanted, keys):
        """What is to be done about one; None when an editor has decided otherwise for good."""
        row = self.by_key.get(wanted.key)
        series = self.by_key.get((wanted.uid, ""))
        if row is None and series and is_kept(series):
            self.met.add(series.pk)
            return None
        row = row or self.renamed(wanted, keys) or self.reshaped(wanted)
        if row is None:
            return Change(NEW, wanted)
        self.met.add(row.pk)
        return compared(wanted, row) if row.event else None

    def gone(self, row, keys):
        """Taken back by the source; or put into its series, which then stands for it."""
        is_in_series = row.recurrence_id and (row.uid, "") in keys
        may_go = is_in_series and not locked_parts(row) and (self.is_direct or not row.event.live)
        return Change(REPLACED if may_go else WITHDRAWN, None, row, row.event)

    def reshaped(self, wanted):
        """The row of the same event in another shape: a series whose dates are now pages, or a date
        that is now in a series.
        """
        others = [
            row
            for row in self.ahead_by_uid[wanted.uid]
            if row.pk not in self.met
            and bool(row.recurrence_id) != bool(wanted.recurrence_id)
            and not is_kept(row)
        ]
        return min(others, key=lambda row: row.recurrence_id, default=None)

    def renamed(self, wanted, keys):
        """The row of the same event under another UID, where a source renews them at every export."""
        for row in self.by_mark[wanted.fingerprint]:
            if row.pk not in self.met and (row.uid, row.recurrence_id) not in keys:
                return row
        return None
