"""Development: static files straight from the source, the example site, debug pages on demand."""

from .base import *  # noqa: F403  settings are one flat namespace
from .base import INSTALLED_APPS, STORAGES
from .environment import env

DEBUG = env("DEBUG")
SECRET_KEY = "only for development"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", "testserver"]
INSTALLED_APPS = [*INSTALLED_APPS, "demo"]
WSGI_APPLICATION = "demo.wsgi.application"
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"terminal": {"class": "logging.StreamHandler", "level": "ERROR"}},
    # Django tells of an error only where DEBUG is on, and here it seldom is.
    "loggers": {"django.request": {"handlers": ["terminal"], "propagate": False}},
}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
