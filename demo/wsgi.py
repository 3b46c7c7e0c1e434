"""The example site as production serves it: our own error pages, and pictures as a proxy would.

Documents are left out here too; they are asked for through the site, which knows who may have them.
"""

from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from whitenoise import WhiteNoise

PICTURES = ("images", "original_images")

application = WhiteNoise(get_wsgi_application(), autorefresh=True)
for folder in PICTURES:
    application.add_files(str(Path(settings.MEDIA_ROOT) / folder), prefix=f"media/{folder}/")
