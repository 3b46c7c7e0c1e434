"""Which feeds are stored: the whole calendar in each form, and a bounded number of choices.

Anyone can ask for any choice. So free words are never stored, and when there are too many rows the
one that was first stored goes: it costs its next reader one putting together, and nobody a change.
"""

from events.models.feed import FeedBody, FeedState
from events.wanted import CHOICE

MOST_CHOICES = 100


def stored(wanted):
    """The validators of the feed, without its bytes, or None."""
    rows = FeedBody.objects.select_related("state").defer("packed", "size")
    return rows.filter(state__key=wanted.key).first()


def new(wanted):
    """An empty feed to fill: with a row, unless it may not be kept."""
    if not wanted.may_be_kept:
        return FeedBody()
    if wanted.key.startswith(CHOICE):
        _make_room()
    state = FeedState.objects.get_or_create(key=wanted.key)[0]
    return FeedBody.objects.get_or_create(state=state)[0]


def filled(feed):
    """The same with its bytes: those just made, or those stored, with the validators stored with them."""
    if "packed" in feed.get_deferred_fields():
        feed.refresh_from_db(fields=["packed", "size", "etag", "stamp"])
    return feed


def _make_room():
    choices = FeedState.objects.filter(key__startswith=CHOICE).order_by("-pk")
    surplus = list(choices.values_list("pk", flat=True)[MOST_CHOICES - 1 :])
    if surplus:
        FeedState.objects.filter(pk__in=surplus).delete()
