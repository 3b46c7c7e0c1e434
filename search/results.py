"""What is shown of each hit: where it stands, its title and a piece of its text, sought words marked."""

from wagtail.models import Page

from mysite.indexed_text import indexed_texts
from mysite.site_pages import open_site_pages

from .contents import with_contents
from .document_results import document_results
from .kinds import kind_of
from .marking import excerpt, holds, mark
from .result import Result


def results(rows, sought, at, request, also=()):
    """The hits of search/find.py as results, in three queries at most, however many they are.

    ``also`` are keys of other pages that are named beside them, to be read with those above the hits.
    """
    keys = {kind: [row.pk for row in rows if row.is_document is kind] for kind in (False, True)}
    shown = {
        False: _page_results(with_contents(keys[False], at), sought, request, also),
        True: document_results(keys[True], sought),
    }
    found = (shown[row.is_document].get(row.pk) for row in rows)
    return [result for result in found if result]


def _page_results(pages, sought, request, also):
    titles = _titles_above(pages, request, also) if pages else {}
    return {page.pk: _result(page, sought, titles, request) for page in pages}


def _result(page, sought, titles, request):
    kind = kind_of(page)
    return Result(
        url=page.get_url(request),
        kind=kind,
        # The label says already in which section a page of a kind of its own stands.
        trail=[titles[path] for path in _paths_above(page) if path in titles and not kind.model],
        day=getattr(page, kind.day) if kind.day else None,
        title=mark(page.title, sought),
        text=mark(_text(page, sought), sought),
    )


def _text(page, sought):
    """The first text that holds a sought word, else what the page says about itself."""
    summary = page.snippet_text()
    texts = [summary, *indexed_texts(page)]
    chosen = next((text for text in texts if holds(text, sought)), summary)
    return excerpt(chosen, sought)


def _titles_above(pages, request, also):
    """By place in the tree; most of these pages stand in the menu, which is read with them."""
    paths = {path for page in pages for path in _paths_above(page)}
    return {page.path: page.title for page in open_site_pages(request, also, paths)}


def _paths_above(page):
    """Paths of the pages between the front page and this one, from the top down."""
    ends = range(3 * Page.steplen, len(page.path), Page.steplen)
    return [page.path[:end] for end in ends]
