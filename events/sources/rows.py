"""What has been read in from a source before."""

from collections import defaultdict

from events.models import SourcedEvent

from . import past
from .change import OLDER, Change
from .decided import stands_alone
from .standing import Standing
from .versions import MASTER, is_older


class Rows:
    """What has been read in from a source before, by key, by UID and by fingerprint."""

    def __init__(self, source, at):
        rows = SourcedEvent.objects.filter(source=source)
        self.all = list(rows.select_related("event__latest_revision"))
        self.at, self.is_direct = at, source.publishing == source.Publishing.DIRECT
        self.ahead = [row for row in self.all if row.event and row.event.ends_at > at]
        self.by_key = {(row.uid, row.recurrence_id): row for row in self.all}
        self.by_mark, self.by_uid = defaultdict(list), defaultdict(list)
        for row in self.all:
            self.by_mark[row.fingerprint].append(row)
            self.by_uid[row.uid].append(row)
        self.met = set()  # the rows that the source has told of in this reading
        self.told = set()  # UID and RECURRENCE-ID of every date that it has told of
        self.past = defaultdict(frozenset)  # UID → the days of a page that is ended in this reading
        self.heirs = {}  # UID → the row whose page had the dates before they got pages of their own

    def older(self, record):
        """Its events unchanged, if the source serves a copy from before what we have; else nothing."""
        rows = [row for row in self.by_uid[record.uid] if row.event]
        if not any(is_older(record.versions, row.known_versions) for row in rows):
            return []
        self.met.update(row.pk for row in rows)
        return [Change(OLDER, None, row, row.event) for row in rows]

    def standing(self, uid):
        series, rows = self.by_key.get((uid, MASTER)), self.by_uid[uid]
        ended = [row for row in rows if past.is_ended(row)]
        alone = [row for row in rows if row.recurrence_id and row not in ended]
        return Standing(
            series.imported.get("when") if series else None,
            frozenset(row.recurrence_id for row in alone if self.is_alone(row)),
            self.past[uid].union(*(past.days_of(row.imported["when"]) for row in ended)),
        )

    def kin(self, uid):
        """The page of the event's latest dates, or None."""
        pages = [row.event for row in self.by_uid[uid] if row.event]
        return max(pages, key=lambda page: (page.starts_at, page.pk), default=None)

    def is_alone(self, row):
        return stands_alone(row, self.at, is_direct=self.is_direct)

    def end(self, row, over):
        """Its page tells only of the days that are over from now on; others tell of the rest."""
        del self.by_key[row.uid, row.recurrence_id]
        self.met.add(row.pk)
        self.past[row.uid] |= over
        self.heirs[row.uid] = row
