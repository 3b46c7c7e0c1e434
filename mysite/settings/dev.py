"""Development: debug pages, static files straight from the source, the demo site."""

from .base import *  # noqa: F403  settings are one flat namespace
from .base import INSTALLED_APPS, STORAGES

DEBUG = True
SECRET_KEY = "only for development"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", "testserver"]
INSTALLED_APPS = [*INSTALLED_APPS, "demo"]
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
