"""Where does an insats stand, and is it late with telling so? One rule for pages, lists and reports.

An insats is late when half a year, six calendar months by the town's calendar, has passed since its
newest lägesrapport, or since it was first published when there is none. What is finished is never
late, and what was never published has nothing to be late with.
"""

import datetime
from dataclasses import dataclass

from dateutil.relativedelta import relativedelta
from django.apps import apps
from django.db import models
from django.db.models import Case, OuterRef, Q, Subquery, Value, When
from django.utils import timezone

HALF_A_YEAR = relativedelta(months=6)


class Status(models.TextChoices):
    NOT_BEGUN = "ej-paborjad", "Inte påbörjad"
    PLANNED = "planeras", "Planeras"
    ONGOING = "pagar", "Pågår"
    PAUSED = "pausad", "Pausad"
    DONE = "klar", "Klar"


@dataclass(frozen=True)
class State:
    """What was last told of an insats: ``status`` and ``told_on`` are None when nothing was."""

    status: str | None
    told_on: datetime.date | None
    silent_since: datetime.date | None
    is_late: bool

    @property
    def label(self):
        """The status in words; empty when nothing was told, which pages show as "ej satt"."""
        return Status(self.status).label if self.status else ""

    @property
    def is_done(self):
        return self.status == Status.DONE

    def silent_days(self, today):
        """Days since something was told, or since the insats was published; None for a draft."""
        return (today - self.silent_since).days if self.silent_since else None


def state_of(action, at):
    """The state of one insats at the moment ``at``: no query if it comes from ``with_state``."""
    if not hasattr(action, "told_on"):
        newest = action.updates.filter(date__lte=timezone.localdate(at)).first()
        return state_from(action, newest, at)
    return _state(action, action.told_status, action.told_on, at)


def state_from(action, newest, at):
    """The state when the ``newest`` update at ``at`` is known already; None means that there is none."""
    return _state(action, newest and newest.status, newest and newest.date, at)


def _state(action, status, told_on, at):
    published = action.first_published_at
    since = told_on or (timezone.localdate(published) if published else None)
    late = status != Status.DONE and since is not None and since <= _last_late_day(at)
    return State(status, told_on, since, late)


def with_state(actions, at):
    """Annotate ``told_status``, ``told_on`` and ``is_late``: the same answers for many at once."""
    updates = apps.get_model("handslaget", "ActionUpdate").objects
    newest = updates.filter(action=OuterRef("pk"), date__lte=timezone.localdate(at))
    newest = newest.order_by("-date", "-pk")
    actions = actions.annotate(
        told_status=Subquery(newest.values("status")[:1]),
        told_on=Subquery(newest.values("date")[:1]),
    )
    is_late = Case(When(late_q(at), then=Value(value=True)), default=Value(value=False))
    return actions.annotate(is_late=is_late)


def late_q(at):
    """The condition behind ``is_late``, on what ``with_state`` annotates."""
    last = _last_late_day(at)
    day_after = timezone.make_aware(
        datetime.datetime.combine(last + datetime.timedelta(days=1), datetime.time())
    )
    told = Q(told_on__lte=last) & ~Q(told_status=Status.DONE)
    return told | Q(told_on__isnull=True, first_published_at__lt=day_after)


def _last_late_day(at):
    """Who last told something on this day or before it is late."""
    return timezone.localdate(at) - HALF_A_YEAR
