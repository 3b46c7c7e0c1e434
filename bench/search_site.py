"""Made-up pages in Swedish, written in bulk: seeded, so every run searches the same texts."""

import contextlib
import random

from bench import engine
from bench.search_words import COMMON, ENDINGS, LINKS, RARE, STEMS

BATCH = 500
WORDS_OF_TEXT = 220  # about 1.5 kB
EVERY = 25  # so often stands the common word
RARE_PAGES = 10  # with the rare word, however many pages there are


class Growing:
    """The site's pages below the front page, as many as wanted: it only grows."""

    def __init__(self):
        from tests.factories import home_page

        engine.build_index()
        self.parent = home_page()
        self.random = random.Random(6)  # noqa: S311  not for secrets
        self.words = [stem + end for stem in STEMS for end in ENDINGS]
        self.words += [one + two for one in STEMS for two in STEMS if one != two]
        # As in any language, few words are frequent: the weight of a word falls with its rank.
        self.random.shuffle(self.words)
        self.weights = [1 / (rank + 10) for rank in range(len(self.words))]
        self.number = 0

    def grow(self, size):
        """Write pages until there are ``size``, and have the database count them."""
        from django.db import connection, transaction

        from search.statistics import refresh_statistics

        while self.number < size:
            with transaction.atomic():
                self._write(min(BATCH, size - self.number))
        refresh_statistics(connection)

    def page(self, number):
        """The page with the number, as it is made before it is written."""
        from home.models import NewsPage

        words = self.random.choices(self.words, self.weights, k=WORDS_OF_TEXT)
        title = " ".join(self.random.choices(self.words, self.weights, k=4)).capitalize()
        words += [COMMON] * (number % EVERY == 0) + [RARE] * (number < RARE_PAGES)
        text = " ".join(f"{word} {self.random.choice(LINKS)}" for word in words)
        return _made(NewsPage(title=title, slug=f"sida-{number}", intro=text[:200]), text)

    def _write(self, count):
        from wagtail.search.backends import get_search_backend

        pages = [self.page(self.number + place) for place in range(count)]
        _insert(pages, self.parent, self.number + 1)
        get_search_backend().add_bulk(type(pages[0]), pages)
        engine.add(pages)
        self.number += count


def _made(page, text):
    """The page with what is indexed of it at hand: its tags and places would be asked for one by one."""
    from wagtail.search import index

    from swedish import tokens

    page.text_of_bench = text
    made = tokens.of_document(page.title, text)
    page.search_tokens = lambda: made
    fields = [field for field in page.search_fields if not isinstance(field, index.RelatedFields)]
    fields = [
        field for field in fields if getattr(field, "field_name", "") not in {"body", "intro"}
    ]
    page.get_search_fields = lambda: [*fields, index.SearchField("text_of_bench")]
    return page


def _insert(pages, parent, first):
    """Django writes no pages of a type of their own in bulk, so both halves are written apart."""
    from django.contrib.contenttypes.models import ContentType
    from django.utils import timezone
    from wagtail.models import Page

    model, now = type(pages[0]), timezone.now()
    for place, page in enumerate(pages, first):
        page.path = parent._get_path(parent.path, parent.depth + 1, place)  # noqa: SLF001  treebeard's
        page.depth, page.numchild, page.live = parent.depth + 1, 0, True
        page.content_type = ContentType.objects.get_for_model(model)
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.first_published_at, page.locale_id = now, parent.locale_id
        page.draft_title = page.title
    names = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    bases = [Page(**{name: getattr(page, name) for name in names}) for page in pages]
    for page, base in zip(pages, Page.objects.bulk_create(bases), strict=True):
        page.pk = page.page_ptr_id = base.pk
    own = model._meta.local_concrete_fields
    model._base_manager._insert(pages, fields=own, using="default")  # noqa: SLF001  nothing public does


@contextlib.contextmanager
def without_statistics():
    """SQLite forgets what it has counted while the block lasts; PostgreSQL counts by itself."""
    from django.db import connection

    from search.statistics import refresh_statistics

    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM sqlite_stat1")
            cursor.execute("ANALYZE sqlite_schema")
    yield
    refresh_statistics(connection)
