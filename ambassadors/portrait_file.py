"""Where a portrait lies once its person no longer wants it shown (GDPR art. 7.3 and 17)."""

import uuid
from pathlib import Path

from django.db import transaction

from .consent import Field, ended_q, shown_fields
from .models import ConsentRecord


def hide_where_ended(at):
    """Also where a last day has passed, when nobody writes anything; the number of consents seen to."""
    portraits = ConsentRecord.objects.filter(field=Field.PORTRAIT, portrait_hidden_at=None)
    ended = list(portraits.filter(ended_q(at)).select_related("ambassador__portrait"))
    for record in ended:
        hide_unless_shown(record.ambassador, at)
    portraits.filter(pk__in=[record.pk for record in ended]).update(portrait_hidden_at=at)
    return len(ended)


def hide_unless_shown(ambassador, at):
    """The portrait stays while another consent to it stands."""
    if ambassador.portrait and Field.PORTRAIT not in shown_fields(ambassador, at):
        move_out_of_sight(ambassador.portrait)


def move_out_of_sight(image):
    """Take the picture away from every address that it had; editors still find it among images.

    Pictures have no privacy of their own: only a name that nobody has been told keeps them.
    """
    storage, old = image.file.storage, image.file.name
    for size in image.renditions.all():
        size.delete()  # its file goes with it
    if storage.exists(old):
        unknown = image.file.field.generate_filename(image, f"{uuid.uuid4().hex}{Path(old).suffix}")
        with storage.open(old) as file:
            image.file.name = storage.save(unknown, file)
        image.save(update_fields=["file"])  # which tells whatever else shows the picture
        transaction.on_commit(lambda: storage.delete(old))
