"""The body of a page with what the programme adds: facts and messages that are kept in one place."""

from wagtail.snippets.blocks import SnippetChooserBlock

from mysite.blocks import BodyBlock as PlainBodyBlock


class FactFigureBlock(SnippetChooserBlock):
    """A fact by reference: changed once, it changes on every page."""

    def __init__(self, **kwargs):
        super().__init__("handslaget.FactFigure", **kwargs)

    class Meta:
        icon = "snippet"
        label = "Faktauppgift"
        template = "blocks/fact_figure.html"
        description = "En siffra ur listan Fakta, med källa. Ändras den där ändras den överallt."


class KeyMessageBlock(SnippetChooserBlock):
    """A message by reference."""

    def __init__(self, **kwargs):
        super().__init__("handslaget.KeyMessage", **kwargs)

    class Meta:
        icon = "openquote"
        label = "Budskap"
        template = "blocks/key_message.html"
        description = "Ett gemensamt budskap ur listan Budskap. Ändras det där ändras det överallt."


class BodyBlock(PlainBodyBlock):
    fact_figure = FactFigureBlock()
    key_message = KeyMessageBlock()
