"""An event that was public and has been taken down: its address says so, and nothing else about it."""

from mysite.visibility import may_be_served, restricted


def was_taken_down(event, at):
    """Whether everyone could open it once, and it has been unpublished or has expired for good.

    A private page, one below a private page, and a draft were never there for whoever asks.
    """
    is_gone = not (event.live and may_be_served(event, at))
    comes_back = bool(event.go_live_at and event.go_live_at > at)
    was_public = bool(event.first_published_at) and not _is_private(event)
    return is_gone and was_public and not comes_back


def _is_private(event):
    return type(event).objects.filter(restricted(), pk=event.pk).exists()
