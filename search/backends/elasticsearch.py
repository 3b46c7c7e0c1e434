"""Wagtail's backend for Elasticsearch 9 with lean page documents; imported only where it is in use."""

from copy import deepcopy
from functools import cache
from urllib.parse import unquote

from modelsearch.backends import elasticsearch9
from modelsearch.utils import deep_update
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from .page_document import document, is_told
from .page_shape import PROPERTIES, SHAPE, settings
from .rebuilder import Rebuilder


class Mapping(elasticsearch9.Elasticsearch9Mapping):
    """Pages as page_document.py has them."""

    def get_mapping(self):
        of_pages = issubclass(self.model, Page)
        return {"properties": PROPERTIES} if of_pages else super().get_mapping()

    def get_document(self, obj):
        return document(obj, self.get_all_content_types())


class Index(elasticsearch9.Elasticsearch9Index):
    def add_items(self, model, items):
        """Pages of any types, but no drafts; what else Wagtail indexes stays in the database."""
        told = [page for page in items if isinstance(page, Page) and is_told(page)]
        documents = (self.mapping_class(type(page)).get_document(page) for page in told)
        rows = ({"_id": one["pk"], **one} for one in documents)
        return self.backend.bulk(self.es, rows, index=self.name)

    def is_current(self):
        """Whether there is such an index and it was made as it would be made now."""
        if not self.is_alias():
            return False
        found = self.es.indices.get_mapping(index=self.name)
        return all(made["mappings"].get("_meta") == SHAPE for made in found.values())


class QueryCompiler(elasticsearch9.Elasticsearch9SearchQueryCompiler):
    mapping_class = Mapping


class ElasticsearchBackend(elasticsearch9.Elasticsearch9SearchBackend):
    mapping_class = Mapping
    index_class = Index
    query_compiler_class = QueryCompiler
    atomic_rebuilder_class = Rebuilder
    settings = deep_update(
        deepcopy(elasticsearch9.Elasticsearch9SearchBackend.settings), settings()
    )

    def _get_options_from_host_urls(self, urls):
        options = super()._get_options_from_host_urls(urls)
        if "basic_auth" in options:
            options["basic_auth"] = tuple(unquote(part) for part in options["basic_auth"])
        return options


@cache
def backend():
    """The one that this process uses; a new one would be new connections."""
    return get_search_backend("elasticsearch")


def page_index():
    return backend().get_index_for_model(Page)


SearchBackend = ElasticsearchBackend
