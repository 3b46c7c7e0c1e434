"""What is missing before production may start, in plain words and all at once."""

from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

SHORTEST_KEY = 50  # characters, as Django's own check security.W009 asks
MAIL_TO_NOBODY = ("consolemail", "dummymail", "memorymail", "filemail")


def refuse_half_set_up(environment):
    """Raise ImproperlyConfigured with one line for every name that is missing or wrong.

    ``environment`` maps each name of ``environment.TABLE`` to its value.
    """
    faults = [f"{name}: {fault}" for name, fault in _faults(environment)]
    if faults:
        raise ImproperlyConfigured(
            "The site does not start half set up. Mend these in the environment "
            "(docs/production.md tells what each means):\n- " + "\n- ".join(faults)
        )


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
    if len(environment["SECRET_KEY"]) < SHORTEST_KEY:
        yield "SECRET_KEY", f"give a random secret of at least {SHORTEST_KEY} characters."
    yield from _address_faults(environment["ALLOWED_HOSTS"], environment["SITE_URL"])
    if not environment["EMAIL_URL"] or environment["EMAIL_URL"].startswith(MAIL_TO_NOBODY):
        yield "EMAIL_URL", "name a mail server, such as smtp+tls://user:password@host:587."
    if environment["DEFAULT_FROM_EMAIL"].endswith("@localhost"):
        yield "DEFAULT_FROM_EMAIL", "give the address that the site's mail comes from."
    if not Path(environment["MEDIA_ROOT"]).is_dir():
        yield "MEDIA_ROOT", f"the folder {environment['MEDIA_ROOT']} does not exist."
    yield from _engine_faults(environment["ELASTICSEARCH_URL"], environment["TASKS"])


def _address_faults(hosts, site_url):
    if not hosts:
        yield "ALLOWED_HOSTS", "name the hosts that the site answers for, with commas between."
    if "*" in hosts:
        yield "ALLOWED_HOSTS", "name each host; * lets a forged Host header into our links."
    address = urlsplit(site_url)
    if address.scheme != "https" or not address.hostname:
        yield "SITE_URL", "give the site's public address; it begins with https://."


def _engine_faults(search_url, tasks):
    address = urlsplit(search_url)
    if search_url and not (address.scheme in {"http", "https"} and address.hostname):
        yield "ELASTICSEARCH_URL", "give an address such as https://user:password@host:9200."
    if tasks not in {"immediate", "database"}:
        yield "TASKS", "choose immediate or database."
