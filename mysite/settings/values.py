"""Values of the environment that cannot be read, told in plain words and all at once."""

import environ
from django.core.exceptions import ImproperlyConfigured

ENGINES = {"django.db.backends.sqlite3", "django.db.backends.postgresql"}
TRUE_OR_FALSE = {*environ.Env.BOOLEAN_TRUE_STRINGS, "false", "off", "n", "no", "0"}


def refuse(faults):
    """Raise ImproperlyConfigured with one line for every (name, fault), if there are any."""
    lines = [f"{name}: {fault}" for name, fault in faults]
    if lines:
        raise ImproperlyConfigured(
            "The site does not start half set up. Mend these in the environment "
            "(docs/production.md tells what each means):\n- " + "\n- ".join(lines)
        )


def refuse_unreadable(table, written):
    """``written`` maps names to what stands in the environment, ``table`` names to their types."""
    refuse(
        (name, fault)
        for name, (kind, _) in table.items()
        if name in written and (fault := _fault(name, kind, written[name].strip()))
    )


def _fault(name, kind, value):
    if kind is int and not (value.isascii() and value.isdigit()):
        return "write a whole number, 0 or more."
    if kind is bool and value.lower() not in TRUE_OR_FALSE:
        return "write true or false."
    readable, example = URLS.get(name, (None, None))
    return None if readable is None or readable(value) else f"write an address such as {example}."


def _is_database(value):
    scheme, separator, _ = value.partition("://")
    if not separator or environ.Env.DB_SCHEMES.get(scheme) not in ENGINES:
        return False
    try:
        return bool(environ.Env.db_url_config(value).get("NAME"))
    except (ValueError, ImproperlyConfigured):
        return False


def _is_mail_server(value):
    try:
        read = environ.Env.email_url_config(value)
    except (ValueError, ImproperlyConfigured):
        return False
    return not value.startswith("smtp") or bool(read["EMAIL_HOST"])


URLS = {
    "DATABASE_URL": (_is_database, "sqlite:////path/to/file or postgres://user:password@host/name"),
    "EMAIL_URL": (_is_mail_server, "smtp+tls://user:password@host:587"),
}
