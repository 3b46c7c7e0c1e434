"""The site, and its pictures as the proxy in front would serve them."""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from whitenoise import WhiteNoise

application = WhiteNoise(
    get_wsgi_application(), root=settings.MEDIA_ROOT, prefix="media/", autorefresh=True
)
