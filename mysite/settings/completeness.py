"""What is missing before production may start, in plain words and all at once."""

import os
from email.utils import parseaddr
from pathlib import Path

from django.core.checks.security import base as security
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email

from .addresses import address_faults, split
from .values import refuse

MAIL_TO_NOBODY = ("consolemail", "dummymail", "memorymail", "filemail")


def refuse_half_set_up(environment):
    """Raise ImproperlyConfigured with one line for every name that is missing or wrong.

    ``environment`` maps each name of ``environment.TABLE`` to its value.
    """
    refuse(_faults(environment))


def refuse_without_static_files(folder):
    """Raise ImproperlyConfigured when nothing is collected in ``folder``: every page would be a 500."""
    if not static_files_are_collected(folder):
        raise ImproperlyConfigured(
            f"The site does not start half set up. There are no collected static files in {folder}: "
            "run manage.py collectstatic."
        )


def static_files_are_collected(folder):
    """Whether the list of hashed names, which every page asks, lies in ``folder``."""
    return (Path(folder) / "staticfiles.json").is_file()


def _faults(environment):
    if not _is_secret(environment["SECRET_KEY"]):
        shortest = security.SECRET_KEY_MIN_LENGTH
        yield "SECRET_KEY", f"give a random secret of at least {shortest} characters."
    yield from address_faults(environment["ALLOWED_HOSTS"], environment["SITE_URL"])
    if not environment["EMAIL_URL"] or environment["EMAIL_URL"].startswith(MAIL_TO_NOBODY):
        yield "EMAIL_URL", "name a mail server, such as smtp+tls://user:password@host:587."
    if not _is_sender(environment["DEFAULT_FROM_EMAIL"]):
        yield "DEFAULT_FROM_EMAIL", "give the address that the site's mail comes from."
    media = environment["MEDIA_ROOT"]
    if not (Path(media).is_dir() and os.access(media, os.W_OK)):
        yield "MEDIA_ROOT", f"there is no folder {media} that the site may write in."
    if environment["DATABASE_URL"] in {"sqlite://", "sqlite://:memory:"}:
        yield "DATABASE_URL", "name a file; what is kept in memory is gone at the next start."
    yield from _engine_faults(environment["ELASTICSEARCH_URL"], environment["TASKS"])


def _is_secret(key):
    """What Django's own check security.W009 asks."""
    return (
        len(key) >= security.SECRET_KEY_MIN_LENGTH
        and len(set(key)) >= security.SECRET_KEY_MIN_UNIQUE_CHARACTERS
        and not key.startswith(security.SECRET_KEY_INSECURE_PREFIX)
    )


def _is_sender(written):
    try:
        validate_email(parseaddr(written)[1])
    except ValidationError:
        return False
    return not written.rstrip(">").endswith("@localhost")


def _engine_faults(search_url, tasks):
    address = split(search_url)
    if search_url and not (address.scheme in {"http", "https"} and address.hostname):
        yield "ELASTICSEARCH_URL", "give an address such as https://user:password@host:9200."
    if tasks not in {"immediate", "database"}:
        yield "TASKS", "choose immediate or database."
