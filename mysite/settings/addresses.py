"""Where the site says that it is, and for which hosts it answers."""

import ipaddress
from urllib.parse import urlsplit

from django.http.request import validate_host


def address_faults(hosts, site_url):
    """What is wrong of ALLOWED_HOSTS and SITE_URL, as (name, fault)."""
    if not hosts:
        yield "ALLOWED_HOSTS", "name the hosts that the site answers for, with commas between."
    if "*" in hosts:
        yield "ALLOWED_HOSTS", "name each host; * lets a forged Host header into our links."
    address = split(site_url)
    if address.scheme != "https" or not _is_public(address.hostname or ""):
        yield "SITE_URL", "give the site's public address; it begins with https://."
    elif not _is_bare(address):
        yield "SITE_URL", "give the host alone: the site is at its root, on https's own port."
    elif hosts and not validate_host(address.hostname, hosts):
        yield "ALLOWED_HOSTS", f"name SITE_URL's host {address.hostname} too: links lead there."


def split(address):
    """urlsplit that gives empty parts where an address cannot be read."""
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018  reading it is what raises
    except ValueError:
        return urlsplit("")
    return parts


def _is_bare(address):
    """Without path, account or port: Wagtail writes the links of any other port with http."""
    beside = (address.path.strip("/"), address.query, address.fragment, address.username)
    return not any(beside) and address.port in {None, 443}


def _is_public(host):
    """A name with a dot, or an address that is routed; a test's ``.example`` is a name too."""
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host.strip(".") and not host.endswith(".localhost")
