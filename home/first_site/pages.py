"""The front page and the sections of a new site, made once."""

import datetime
import json

from django.apps import apps
from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Page

from home.models import HomePage

from .content import FRONT_PAGE, SECTIONS, TASKS

REVIEW_IN_DAYS = 30  # soon: somebody has to put names where "ej satt" stands
NOT_SET = "Ej satt"


def add_pages():
    """The front page. A new one gets its sections too; one that is there is the editors' own."""
    return HomePage.objects.first() or _add_all()


def remove_welcome():
    """Take away the English page that Wagtail's migrations leave, with the site that shows it."""
    untouched = {"depth": 2, "numchild": 0, "latest_revision": None}
    Page.objects.filter(slug="home", content_type__model="page", **untouched).delete()


def tasks(home):
    """The front page's "Jag vill …", of the pages that are there."""
    found = {page.slug: page.pk for page in home.get_children()}
    wanted = [(text, found.get(path.strip("/"))) for text, path in TASKS]
    values = [{"text": text, "page": key, "query": ""} for text, key in wanted if key]
    return json.dumps([{"type": "task", "value": value} for value in values])


def _add_all():
    remove_welcome()
    home = _add(Page.objects.get(depth=1), HomePage, FRONT_PAGE)
    for content in SECTIONS:
        _add(home, apps.get_model(content["model"]), content)
    home.tasks = tasks(home)
    home.save_revision(changed=False).publish()
    return home


def _add(parent, model, content):
    fields = {key: value for key, value in content.items() if key not in {"model", "is_draft"}}
    page = model(**fields | {"slug": _slug(content)}, **_ownership(), live=False)
    parent.refresh_from_db()
    parent.add_child(instance=page)
    revision = page.save_revision(changed=False)
    if not content.get("is_draft"):
        revision.publish()
    return model.objects.get(pk=page.pk)


def _ownership():
    review = timezone.localdate() + datetime.timedelta(days=REVIEW_IN_DAYS)
    return {"responsible": NOT_SET, "deputy": NOT_SET, "review_date": review}


def _slug(content):
    return content.get("slug") or slugify(content["title"])
