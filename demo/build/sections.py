"""The front page and the first page of each section."""

import json
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from wagtail.models import Page, Site

from demo.content.front_page import SECTIONS, TASKS
from home.models import HomePage

from . import indicators
from .fields import chosen
from .images import image_or_none
from .pages import add, at, new, publish, review_date


def add_home(today, content):
    """The front page below the tree's root, and the site that points to it."""
    home = HomePage.objects.first() or make_home(today, content)
    site = {**host(), "root_page": home, "site_name": "Mötesplats Askersund"}
    if not Site.objects.filter(is_default_site=True, **site).exists():
        Site.objects.update_or_create(is_default_site=True, defaults=site)
    return home


def make_home(today, content):
    # Wagtail's migrations leave a welcome page and a site that shows it.
    Page.objects.filter(depth=2, slug="home", content_type__model="page").delete()
    fields = {
        "heading": content["heading"],
        "example_searches": content["example_searches"],
        "figures_text": content["figures_text"],
        "image": image_or_none(content["picture"]),
        "review_date": review_date(today, content),
    }
    root = Page.objects.get(depth=1)
    return publish(root, new(HomePage, content["slug"], content, fields))


def host():
    """Host and port of the site's public address, which feeds and shared links carry."""
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    return {"hostname": address.hostname, "port": port}


def add_sections(home, today):
    """The sections by their titles."""
    return {content["title"]: add_section(home, content, today) for content in SECTIONS}


def add_section(home, content, today):
    def make(content):
        return {
            "image": image_or_none(content.get("picture")),
            "review_date": review_date(today, content),
            **chosen(content, ("version",)),
        }

    return add(home, apps.get_model(content["model"]), content, make)


def complete_home(home):
    """Set tasks and figures once their pages exist; what an editor has put there is left alone."""
    if not home.tasks:
        home.tasks = tasks()
        home.figures = indicators.figures()
        home.save_revision(changed=False).publish()


def tasks():
    return json.dumps(
        [
            {"type": "task", "value": {"text": text, "page": at(path).pk, "query": query}}
            for text, path, query in TASKS
        ]
    )
