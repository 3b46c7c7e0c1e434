"""Queries per page of the demo site. Nothing is cached but the site's root, which Wagtail keeps."""

from bench.report import Figure, tell
from bench.site import empty_site, queries

HOME, LIST, DETAIL, SEARCH = 10, 12, 10, 8  # the limits
SEARCHES = {
    "search, hits of many kinds": "exempel",
    "search, hits that name facts": "handel",
    "search, no hit": "xyzzyqq",
    "search, misspelled": "upphandlign",
}
THREAD = 12  # a page that is nothing but threads: an insats with all that hangs on it


def measure():
    """One figure for every page type of the demo site, and one for each kind of answer to a search."""
    from wagtail.models import Page, get_page_models

    for model in get_page_models():
        page = model.objects.live().order_by("path").first() if model is not Page else None
        if page:
            address = page.get_url_parts()[2]
            yield Figure(model._meta.label, queries(address), limit_for(page), "queries")
    for name, words in SEARCHES.items():
        yield Figure(name, queries(f"/sok/?q={words}"), SEARCH, "queries")


def limit_for(page):
    if page.depth == 2:
        return HOME
    if page.specific_class._meta.label == "handslaget.ActionPage":
        return THREAD
    return LIST if page.specific_class.allowed_subpage_models() else DETAIL


def main():
    with empty_site():
        from django.core.management import call_command

        call_command("load_demo", verbosity=0)
        tell("Queries per page, uncached", measure())


if __name__ == "__main__":
    main()
