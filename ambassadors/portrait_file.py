"""Where a portrait lies once its person no longer wants it shown (GDPR art. 7.3 and 17)."""

import uuid
from pathlib import Path

from django.db import transaction


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
