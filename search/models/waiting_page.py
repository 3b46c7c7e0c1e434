"""Pages that the search engine has not been told of; written only where an engine is in use."""

import secrets

from django.db import models


class WaitingPages(models.QuerySet):
    def waiting(self):
        """Those that the engine has not as they are now, the longest waiting first."""
        return self.filter(sent_at=None).order_by("since")

    def to_send(self):
        """Those of them that it has not refused as they are now."""
        return self.waiting().filter(is_refused=False)

    def refused(self):
        """Those of them that it has refused so."""
        return self.waiting().filter(is_refused=True)

    def unsettled(self, at):
        """Those that are still to be sent, or were sent after ``at``."""
        return self.filter(models.Q(sent_at=None, is_refused=False) | models.Q(sent_at__gt=at))

    def let_wait(self, keys, at):
        """Let these pages wait from ``at``, in two queries; those that do, wait on under a new stamp.

        They keep their ``since``, or a page that is saved again and again would never wait for long;
        but one that was refused begins anew.
        """
        rows = [self.model(key=key, stamp=secrets.randbits(62), since=at) for key in keys]
        known = self.filter(key__in=[row.key for row in rows])
        known.exclude(sent_at=None, is_refused=False).update(since=at)
        changed = ["stamp", "sent_at", "is_refused"]
        self.bulk_create(rows, update_conflicts=True, unique_fields=["key"], update_fields=changed)

    def note_sent(self, rows, at):
        """Note that what these rows tell was sent at ``at``, if nothing happened to them meanwhile.

        Where a change was sent by somebody else meanwhile, nobody knows whose came last: such a page
        waits again, under a stamp that the other sender has not read either.
        """
        stamps = [row.stamp for row in rows]
        self.filter(stamp__in=stamps).update(sent_at=at, is_refused=False)
        others = self.filter(key__in=[row.key for row in rows]).exclude(stamp__in=stamps)
        others.update(sent_at=None, stamp=models.F("stamp") + 1)

    def note_refused(self, rows):
        """Note that the engine refuses these pages, as long as nothing happens to them."""
        self.filter(stamp__in=[row.stamp for row in rows]).update(is_refused=True)


class WaitingPage(models.Model):
    """One page that was changed or removed; no relation, since it may be gone.

    ``stamp`` is another after each change, so that a change during the sending is not lost. A row
    stays for a day after it was sent, so that what was sent to the old index while a new one was
    built can be sent again. One that the engine refuses waits on, and the database answers for it.
    """

    key = models.BigIntegerField(primary_key=True)
    stamp = models.BigIntegerField()
    since = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    is_refused = models.BooleanField(default=False)

    objects = WaitingPages.as_manager()

    class Meta:
        verbose_name = "sida som väntar på sökmotorn"
        verbose_name_plural = "sidor som väntar på sökmotorn"

    def __str__(self):
        return str(self.key)
