"""Pages that the search engine has not been told of; written only where an engine is in use."""

import secrets

from django.db import models


class WaitingPages(models.QuerySet):
    def waiting(self):
        """Those that are still to be sent, the longest waiting first."""
        return self.filter(sent_at=None).order_by("since")

    def let_wait(self, keys, at):
        """Let these pages wait from ``at``, in two queries; those that do, wait on under a new stamp.

        They keep their ``since``, or a page that is saved again and again would never wait for long.
        """
        rows = [self.model(key=key, stamp=secrets.randbits(62), since=at) for key in keys]
        self.filter(key__in=[row.key for row in rows]).exclude(sent_at=None).update(since=at)
        changed = ["stamp", "sent_at"]
        self.bulk_create(rows, update_conflicts=True, unique_fields=["key"], update_fields=changed)


class WaitingPage(models.Model):
    """One page that was changed or removed; no relation, since it may be gone.

    ``stamp`` is another after each change, so that a change during the sending is not lost. A row
    stays for a day after it was sent, so that what was sent to the old index while a new one was
    built can be sent again.
    """

    key = models.BigIntegerField(primary_key=True)
    stamp = models.BigIntegerField()
    since = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    objects = WaitingPages.as_manager()

    class Meta:
        verbose_name = "sida som väntar på sökmotorn"
        verbose_name_plural = "sidor som väntar på sökmotorn"

    def __str__(self):
        return str(self.key)
