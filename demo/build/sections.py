"""The front page and the first page of each section."""

from django.apps import apps
from wagtail.models import Page

from demo.content.front_page import SECTIONS
from home.first_site.address import point_site
from home.first_site.pages import remove_welcome, tasks
from home.models import HomePage

from . import indicators
from .fields import chosen
from .images import image_or_none
from .pages import add, new, publish, review_date


def add_home(today, content):
    """The front page below the tree's root, and the site that points to it."""
    home = HomePage.objects.first() or make_home(today, content)
    point_site(home)
    return home


def make_home(today, content):
    remove_welcome()
    fields = {
        "heading": content["heading"],
        "example_searches": content["example_searches"],
        "figures_text": content["figures_text"],
        "image": image_or_none(content["picture"]),
        "review_date": review_date(today, content),
    }
    root = Page.objects.get(depth=1)
    return publish(root, new(HomePage, content["slug"], content, fields))


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
        home.tasks = tasks(home)
        home.figures = indicators.figures()
        home.save_revision(changed=False).publish()
