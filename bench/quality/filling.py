"""Turns what pages.py writes into live pages that the search knows."""

import json

from bench.engine import build_index
from bench.events import insert, page_fields


def fill(written):
    """Make a live page of each and index them all; (key, forms that it names) of each."""
    from django.core.management import call_command
    from wagtail.models import Page

    from tests.factories import home_page

    made = [_page(home_page(), number, one) for number, one in enumerate(written)]
    keys = Page.objects.bulk_create(Page(**page_fields(one)) for one in made)
    for one, page in zip(made, keys, strict=True):
        one.page_ptr_id = one.pk = page.pk
    insert(made)
    call_command("update_index", verbosity=0)
    build_index()  # an engine for which pages wait is not asked
    return {one.pk: page.named for one, page in zip(made, written, strict=True)}


def _page(home, number, written):
    from home.models import TextPage

    return TextPage(
        title=written.title,
        slug=f"sida-{number}",
        path=f"{home.path}{number + 1:04X}",
        depth=home.depth + 1,
        url_path=f"{home.url_path}sida-{number}/",
        locale=home.locale,
        intro=written.paragraphs[0],
        responsible="Exempel",
        deputy="Exempel",
        body=json.dumps(
            [{"type": "text", "value": f"<p>{text}</p>"} for text in written.paragraphs[1:]]
        ),
    )
