"""What the text of a report may hold: only what is written in it, nothing that changes elsewhere."""

from wagtail import blocks

from mysite.blocks.media import PictureBlock, TableBlock
from mysite.blocks.text import WRITTEN_FEATURES, FactsBlock, HeadingBlock, QuoteBlock


class WrittenTextBlock(blocks.RichTextBlock):
    """Running text without figures by reference: a report says what held when it was published."""

    def __init__(self, **kwargs):
        super().__init__(features=WRITTEN_FEATURES, **kwargs)

    class Meta:
        icon = "pilcrow"
        label = "Text"
        template = "blocks/text.html"
        description = "Stycken, listor och länkar."
        preview_value = "<p>Året i korthet, med egna ord. Siffrorna hämtas av sig själva.</p>"


class ReportBlock(blocks.StreamBlock):
    text = WrittenTextBlock()
    heading = HeadingBlock()
    picture = PictureBlock()
    facts = FactsBlock()
    quote = QuoteBlock()
    table = TableBlock()
