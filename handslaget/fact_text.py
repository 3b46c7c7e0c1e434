"""A fact in running text: stored as ``<embed embedtype="fact" id="…"/>``, never as its words.

https://docs.wagtail.org/en/stable/extending/rich_text_internals.html describes the parts.
"""

from django.urls import reverse_lazy
from django.utils.html import format_html
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    KEEP_WHITESPACE,
    InlineEntityElementHandler,
)
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text import EmbedHandler

from handslaget.facts_of_request import published
from handslaget.models import FactFigure

FEATURE, ENTITY = "fact", "FACT"
MISSING = "uppgift saknas"
LONGEST_KEY = 18  # digits; more than the database can count to would be an error


class FactEmbedHandler(EmbedHandler):
    """The published figure in place of the mark; of an unpublished fact, that it is missing."""

    identifier = FEATURE

    @staticmethod
    def get_model():
        return FactFigure

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        keys = [key_of(attrs) for attrs in attrs_list]
        rows = published(FactFigure, set(keys) - {None})
        return [fact_html(rows.get(key)) for key in keys]

    @classmethod
    def extract_references(cls, attrs):
        key = key_of(attrs)
        if key is not None:
            yield FactFigure, str(key), "", ""


def fact_html(fact):
    if fact is None:
        return format_html('<span class="not-set">{}</span>', MISSING)
    return format_html('<span class="fact">{}</span>', fact.figure)


def key_of(attrs):
    """The key of the fact that a stored mark names, or None when it is no key."""
    key = attrs.get("id", "")
    return int(key) if key.isascii() and key.isdigit() and len(key) <= LONGEST_KEY else None


class FactElementHandler(InlineEntityElementHandler):
    """From the database to the editor: the mark becomes a word that cannot be typed in."""

    mutability = "IMMUTABLE"

    def handle_starttag(self, name, attrs, state, contentstate):
        super().handle_starttag(name, attrs, state, contentstate)
        fact = FactFigure.objects.filter(pk=key_of(dict(attrs))).first()
        state.current_block.text += fact.figure if fact else MISSING
        state.leading_whitespace = KEEP_WHITESPACE

    def get_attribute_data(self, attrs):
        return {"id": attrs.get("id", "")}


def fact_element(props):
    """From the editor to the database: the key alone."""
    return DOM.create_element("embed", {"embedtype": FEATURE, "id": props.get("id")})


CONVERTER = {
    "from_database_format": {f'embed[embedtype="{FEATURE}"]': FactElementHandler(ENTITY)},
    "to_database_format": {"entity_decorators": {ENTITY: fact_element}},
}
PLUGIN = EntityFeature(
    {
        "type": ENTITY,
        "icon": "info-circle",
        "description": "Faktauppgift",
        "chooserUrls": {
            "factChooser": reverse_lazy("wagtailsnippetchoosers_handslaget_factfigure:choose")
        },
    },
    js=["wagtailadmin/js/chooser-modal.js", "handslaget/js/fact-entity.js"],
)


def register(features):
    """Make the feature known to Wagtail's rich text."""
    features.register_embed_type(FactEmbedHandler)
    features.register_editor_plugin("draftail", FEATURE, PLUGIN)
    features.register_converter_rule("contentstate", FEATURE, CONVERTER)
