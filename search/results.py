"""What one result shows: where it stands, its title and a piece of its text, sought words marked."""

from dataclasses import dataclass

from wagtail.models import Page

from mysite.visibility import listed

from .find import with_contents
from .kinds import Kind, kind_of
from .marking import Part, excerpt, holds, mark
from .plain_text import indexed_texts


@dataclass(frozen=True)
class Result:
    url: str
    kind: Kind
    trail: list[str]
    title: list[Part]
    text: list[Part]


def results(hits, words, at, request):
    """The hits as results, in three queries at most, however many and of however many types they are."""
    pages = with_contents(hits)
    titles = _titles_above(pages, at)
    return [
        Result(
            url=page.get_url(request),
            kind=kind_of(page),
            trail=[titles[path] for path in _paths_above(page) if path in titles],
            title=mark(page.title, words),
            text=mark(_text(page, words), words),
        )
        for page in pages
    ]


def _text(page, words):
    """The first indexed text that holds a sought word, else the first one: most often the intro."""
    texts = indexed_texts(page)
    chosen = next((text for text in texts if holds(text, words)), texts[0] if texts else "")
    return excerpt(chosen, words)


def _titles_above(pages, at):
    paths = {path for page in pages for path in _paths_above(page)}
    above = listed(Page.objects.filter(path__in=paths), at)
    return dict(above.values_list("path", "title"))


def _paths_above(page):
    """Paths of the pages between the front page and this one, from the top down."""
    ends = range(3 * Page.steplen, len(page.path), Page.steplen)
    return [page.path[:end] for end in ends]
