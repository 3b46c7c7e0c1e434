"""The body of a page with what the programme adds: facts and messages that are kept in one place."""

import datetime

from django.apps import apps
from wagtail.snippets.blocks import SnippetChooserBlock

from mysite.blocks import BodyBlock as PlainBodyBlock
from mysite.blocks.links import ByKey

EXAMPLE_FACT = {
    "name": "platser vid frukostbordet",
    "value": "40",
    "source": "Exempel: kaféets egen räkning",
    "as_of": datetime.date(2026, 1, 15),
}
EXAMPLE_MESSAGE = {
    "text": "Exempel: här är det nära till den som bestämmer",
    "explanation": "Det som stöder budskapet står under det.",
}


class SharedBlock(ByKey, SnippetChooserBlock):
    """Something by reference: readers see its published version and nothing of an unpublished one."""

    deconstruct = SnippetChooserBlock.deconstruct

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        return {**context, "shown": self._shown(value)}

    def _shown(self, value):
        """The published row; what is in no table is the example of the preview."""
        if value is None or value.pk is None:
            return value
        from handslaget.facts_of_request import published  # noqa: PLC0415  it needs the models

        return published(self.model_class, {value.pk}).get(value.pk)

    def get_preview_value(self):
        """An example that is in no table."""
        return apps.get_model(self._target_model)(**self.meta.example)


class FactFigureBlock(SharedBlock):
    """A fact by reference: changed once, it changes on every page."""

    def __init__(self, **kwargs):
        super().__init__("handslaget.FactFigure", **kwargs)

    class Meta:
        icon = "snippet"
        label = "Faktauppgift"
        template = "handslaget/blocks/fact_figure.html"
        description = "En siffra ur listan Fakta, med källa. Ändras den där ändras den överallt."
        example = EXAMPLE_FACT


class KeyMessageBlock(SharedBlock):
    """A message by reference."""

    def __init__(self, **kwargs):
        super().__init__("handslaget.KeyMessage", **kwargs)

    class Meta:
        icon = "openquote"
        label = "Budskap"
        template = "handslaget/blocks/key_message.html"
        description = "Ett gemensamt budskap ur listan Budskap. Ändras det där ändras det överallt."
        example = EXAMPLE_MESSAGE


class BodyBlock(PlainBodyBlock):
    fact_figure = FactFigureBlock()
    key_message = KeyMessageBlock()
