"""What a page said at an earlier moment, as far as Wagtail's own history of publishing still tells."""

from django.db.models import OuterRef, Subquery
from django.db.models.fields.json import KeyTextTransform
from wagtail.models import Page, PageLogEntry

PUBLISHED = ("wagtail.publish", "wagtail.publish.scheduled")
UNPUBLISHED = ("wagtail.unpublish", "wagtail.unpublish.scheduled")
OF_VERSION = "then_"  # before the name of a field, as it was in that version
VERSION_IS_THERE = "revision__object_id"  # of the row itself: its key stays behind in the entry


def as_published(pages, names, moment):
    """Page's key → the fields ``names`` as everyone could read them at ``moment``.

    None stands for a page that was not public then. A page is left out when nobody knows: its
    version from then has been cleared away. One query, or none when nothing has changed since.
    """
    found = {page.pk: _now(page, names) for page in pages if _is_unchanged(page, moment)}
    changed = [page for page in pages if page.pk not in found]
    entries = _newest_entries(changed, names, moment) if changed else {}
    for page in changed:
        found |= _then(page, names, entries.get(page.pk), moment)
    return found


def _is_unchanged(page, moment):
    return page.last_published_at is not None and page.last_published_at <= moment


def _now(page, names):
    return {name: getattr(page, name) for name in names}


def _newest_entries(pages, names, moment):
    """Page's key → what was last done to it by ``moment``, with the version that was published."""
    done = PageLogEntry.objects.filter(
        page=OuterRef("pk"), action__in=[*PUBLISHED, *UNPUBLISHED], timestamp__lte=moment
    )
    newest = done.order_by("-timestamp", "-pk").values("pk")[:1]
    of_each = Page.objects.filter(pk__in=[page.pk for page in pages]).order_by()
    entries = PageLogEntry.objects.filter(pk__in=of_each.values(newest=Subquery(newest)))
    # As text: on SQLite a text of digits alone would else be read as a number.
    texts = {OF_VERSION + one: KeyTextTransform(one, "revision__content") for one in names}
    rows = entries.annotate(**texts).values("page_id", "action", VERSION_IS_THERE, *texts)
    return {row["page_id"]: row for row in rows}


def _then(page, names, entry, moment):
    if entry is None:
        came_later = page.first_published_at is None or page.first_published_at > moment
        return {page.pk: None} if came_later else {}
    if entry["action"] in UNPUBLISHED:
        return {page.pk: None}
    if entry[VERSION_IS_THERE] is None:
        return {}
    return {page.pk: {name: entry[OF_VERSION + name] for name in names}}
