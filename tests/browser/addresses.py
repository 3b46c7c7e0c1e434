"""Print one published page of every type as JSON: {"events.EventPage": "/kalender/…/"}, and a film's.

Run in the demo site's own process; the journeys' process asks no database.
"""

import json

import django

django.setup()

from wagtail.models import Page, get_page_models


def addresses():
    pages = {model._meta.label: _first(model) for model in get_page_models() if model is not Page}
    pages["film"] = _with_a_film()
    return {label: page.get_url_parts()[2] for label, page in pages.items() if page}


def _first(model):
    return model.objects.live().exact_type(model).order_by("path").first()


def _with_a_film():
    bodies = (page for page in Page.objects.live().specific() if hasattr(page, "body"))
    return next((page for page in bodies if page.body.first_block_by_name("embed")), None)


if __name__ == "__main__":
    print(json.dumps(addresses()))
