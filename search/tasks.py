"""Work that nobody needs to wait for."""

from django.utils import timezone
from django_tasks import task

from .engines import in_use


@task(backend="background")
def send_waiting_pages():
    """Tell the engine of the pages that wait; never fails, for they wait on when it is away."""
    if in_use():
        from .sending import try_to_send  # noqa: PLC0415  the client is loaded only where it is used

        try_to_send(timezone.now())


@task(backend="background")
def read_document(key):
    """Read the file of the document with this key, for at most a few seconds."""
    from .documents.keeping import read_quickly  # noqa: PLC0415  it enqueues this task

    read_quickly(key)
