"""Wagtail's record of the site: its public address, which feeds and shared links carry."""

from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Site


def host():
    """Host and port of SITE_URL, as the fields of a Site."""
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    return {"hostname": address.hostname, "port": port}


def point_site(home):
    """Have the default site show ``home`` at SITE_URL."""
    wanted = {**host(), "root_page": home, "site_name": settings.WAGTAIL_SITE_NAME}
    if not Site.objects.filter(is_default_site=True, **wanted).exists():
        Site.objects.update_or_create(is_default_site=True, defaults=wanted)


def is_pointed():
    """Whether the default site is at SITE_URL and shows a front page of ours."""
    pointed = Site.objects.filter(is_default_site=True, **host())
    return pointed.filter(root_page__content_type__app_label="home").exists()
