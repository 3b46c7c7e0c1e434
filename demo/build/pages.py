"""Add a page below another, once: a page that is there already is left as it is."""

import re

from django.utils.text import slugify
from wagtail.models import Page

from demo.days import day
from handslaget.models import (
    Audience,
    DevelopmentArea,
    GoalArea,
    Place,
    Sector,
    StrategicDirection,
    Track,
)

RESPONSIBLE = "Kommunledningskontoret"
DEPUTY = "Exempel: näringslivsverksamheten"
REVIEW_IN_DAYS = 180
LISTS = {
    "sectors": Sector,
    "places": Place,
    "goal_areas": GoalArea,
    "directions": StrategicDirection,
    "tracks": Track,
    "development_areas": DevelopmentArea,
    "audiences": Audience,
}


def add(parent, model, content, make):
    """The page of this type with the content's title; ``make(content)`` gives its own fields."""
    slug = content.get("slug") or slugify(content["title"])[:60].strip("-")
    page = model.objects.child_of(parent).filter(slug=slug).first()
    return page or publish(parent, new(model, slug, content, make(content)))


def new(model, slug, content, fields):
    """An unsaved page with what every page has, and its own fields."""
    page = model(
        title=content["title"],
        slug=slug,
        intro=content["intro"],
        seo_title=content.get("seo_title", ""),
        show_in_menus=content.get("show_in_menus", False),
        responsible=content.get("responsible", RESPONSIBLE),
        deputy=DEPUTY,
        **fields,
    )
    classify(page, content)
    if content.get("tags"):
        page.tags.add(*content["tags"])
    return page


def classify(page, content):
    """Set the shared lists from the names in the content."""
    for field, model in LISTS.items():
        names = content.get(field, [])
        if names:
            entries = list(model.objects.filter(name__in=names))
            if len(entries) != len(names):
                raise ValueError(f"{content['title']}: okänt ord bland {names}")
            setattr(page, field, entries)


def publish(parent, page):
    """Save the page below its parent with a first published version, as an editor would."""
    parent.refresh_from_db()
    page.live = False
    parent.add_child(instance=page)
    page.save_revision(changed=False).publish()
    return type(page).objects.get(pk=page.pk)


def review_date(today, content):
    return day(today, content.get("review_in_days", REVIEW_IN_DAYS))


def at(path):
    """The page at an address such as ``/kontakt/``, or None."""
    return Page.objects.filter(
        depth__gte=2, url_path__endswith=path, url_path__regex=rf"^/[^/]+{re.escape(path)}$"
    ).first()


def with_page_links(html):
    """Rich text where links to pages of the site follow the page if it moves."""

    def link(match):
        page = at(match[1])
        return f'linktype="page" id="{page.pk}"' if page else match[0]

    return re.sub(r'href="(/[^"#?]*)"', link, html)
