"""The body of a page: every block that an editor may choose, in the order of the menu."""

from wagtail import blocks

from .links import DocumentsBlock, RelatedPagesBlock
from .media import EmbedBlock, PictureBlock, TableBlock
from .text import FactsBlock, HeadingBlock, QuoteBlock, TextBlock


class BodyBlock(blocks.StreamBlock):
    text = TextBlock()
    heading = HeadingBlock()
    picture = PictureBlock()
    facts = FactsBlock()
    quote = QuoteBlock()
    table = TableBlock()
    embed = EmbedBlock()
    documents = DocumentsBlock()
    related_pages = RelatedPagesBlock()
