"""Production: starts only when everything is set, and serves over https only."""

from .base import *  # noqa: F403  settings are one flat namespace
from .base import DATABASES
from .completeness import refuse_half_set_up
from .environment import TABLE, env

refuse_half_set_up({name: env(name) for name in TABLE})

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = env("HSTS_SECONDS")
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
if env("BEHIND_PROXY"):
    # Only a proxy that overwrites the header makes it worth believing.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

SILENCED_SYSTEM_CHECKS = [
    "security.W005",  # the address's other subdomains are not ours to bind to https
    "security.W019",  # the editors' preview is a frame of the site itself; others are kept out by CSP
    "security.W021",  # nor is the browsers' preload list ours to enter the domain in
]

if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    DATABASES["default"].update(CONN_MAX_AGE=60, CONN_HEALTH_CHECKS=True)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "mysite.log_lines.JsonLines"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    # Django would mail whole requests, with what people wrote, to ADMINS.
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        "django_tasks": {"level": "WARNING"},  # two lines for every index that a save touches
    },
}
