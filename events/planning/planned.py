"""What is planned between two days, as far as one account may see it. The number of queries is constant.

Everyone who plans sees what is published, and what one may edit as it was last saved. Of a draft
that is somebody else's one sees nothing, unless its editor has called it preliminary: then its
title, day and organiser, so that two do not choose the same day.
"""

from dataclasses import dataclass, field

from django.db.models import Q
from django.urls import reverse

from events import timing
from events.models import EventPage, Occurrence
from events.planning.drafts import dates_of_draft
from events.status import EventStatus
from handslaget.models import Audience, Sector
from mysite.desk.lists import PagePermissions
from mysite.visibility import open_to_all

TOPICS = {"sectors": Sector, "audiences": Audience}


@dataclass
class Planned:
    """One date of one event, with what the account may know of it."""

    date: Occurrence
    pk: int
    title: str
    arena_id: int | None
    organisation_id: int | None
    topics: dict = field(default_factory=dict)
    is_draft: bool = False
    may_edit: bool = False
    public_url: str = ""
    clashes: list = field(default_factory=list)
    about: list = field(default_factory=list)  # where and for whom, in words
    told: list = field(default_factory=list)  # the clashes, as (the other, what both turn to)

    @property
    def is_only_outlined(self):
        """Somebody else's draft: no more than that it is planned."""
        return self.is_draft and not self.may_edit

    @property
    def has_times(self):
        """Whether to say the hours: a draft may lack them, and an outline has only its day."""
        lasts_days = self.date.starts_on != self.date.ends_on
        return not (self.date.all_day or lasts_days or self.is_only_outlined)

    @property
    def url(self):
        """Where the account reads more: the editor's form, else the public page, else nowhere."""
        edit = reverse("wagtailadmin_pages:edit", args=[self.pk])
        return edit if self.may_edit else self.public_url


def planned(user, first, last, at):
    """The dates that touch the days from ``first`` to ``last``, soonest first."""
    editable = set(PagePermissions(EventPage).editable(user).values_list("pk", flat=True))
    rows = [*_drafted(editable, first, last), *_stored(editable, first, last, at)]
    return sorted(rows, key=lambda row: (row.date.starts_at, row.pk))


def _drafted(editable, first, last):
    """What is not public: whole to its editors, in outline to others if it is preliminary."""
    begin, end = timing.midnight(first), timing.midnight(last + timing.DAY)
    unpublished = Q(live=False) | Q(has_unpublished_changes=True, pk__in=editable)
    for page in EventPage.objects.filter(unpublished).select_related("latest_revision"):
        content = page.latest_revision and page.latest_revision.content
        if content and _may_be_known(page.pk in editable, content):
            for date in dates_of_draft(page.pk, content):
                if date.starts_at < end and date.ends_at > begin:
                    yield _from_draft(page.pk, content, date, may_edit=page.pk in editable)


def _may_be_known(may_edit, content):
    return may_edit or content.get("status") == EventStatus.PRELIMINARY


def _from_draft(pk, content, date, *, may_edit):
    return Planned(
        date=date,
        pk=pk,
        title=content["title"],
        arena_id=content.get("arena"),
        organisation_id=content.get("organisation"),
        topics={name: frozenset(content.get(name) or ()) for name in TOPICS},
        is_draft=True,
        may_edit=may_edit,
    )


def _stored(editable, first, last, at):
    """What everyone may see, and what one may edit; its editors see the newer draft instead.

    A page that no version has been saved of, such as one that was read in, is its own draft.
    """
    open_events = open_to_all(EventPage.objects.order_by(), at).values("pk")
    known = Q(event__in=editable) | Q(event__status=EventStatus.PRELIMINARY)
    alone = known & Q(event__live=False, event__latest_revision=None)
    seen = Q(event__in=open_events) | Q(event__in=editable, event__live=True) | alone
    newer = Q(event__in=editable, event__has_unpublished_changes=True)
    newer &= Q(event__latest_revision__isnull=False)
    dates = Occurrence.objects.between(first, last).filter(seen).exclude(newer)
    rows = list(dates.select_related("event"))
    topics = {name: _topics(name, rows) for name in TOPICS}
    for date in rows:
        page = date.event
        yield Planned(
            date=date,
            pk=page.pk,
            title=page.title,
            arena_id=page.arena_id,
            organisation_id=page.organisation_id,
            topics={name: topics[name].get(page.pk, frozenset()) for name in TOPICS},
            is_draft=not page.live,
            may_edit=page.pk in editable,
            public_url=(page.url or "") if page.live else "",
        )


def _topics(name, rows):
    """Event id → the ids of its sectors or audiences."""
    through = getattr(EventPage, name).through
    word = f"{TOPICS[name]._meta.model_name}_id"
    found = {}
    links = through.objects.filter(eventpage__in={row.event_id for row in rows})
    for pk, word_id in links.values_list("eventpage_id", word):
        found.setdefault(pk, set()).add(word_id)
    return {pk: frozenset(ids) for pk, ids in found.items()}
