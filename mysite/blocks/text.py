"""Words: running text, headings, quotes, facts."""

from wagtail import blocks

WRITTEN_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]
# "fact" is the programme's: a figure by reference. Where no room offers it, the button is not there.
PLAIN_FEATURES = [*WRITTEN_FEATURES, "fact"]


class TextBlock(blocks.RichTextBlock):
    """Paragraphs and lists; headings have a block of their own, so that levels stay right."""

    def __init__(self, **kwargs):
        super().__init__(features=PLAIN_FEATURES, **kwargs)

    class Meta:
        icon = "pilcrow"
        label = "Text"
        template = "blocks/text.html"
        description = "Stycken, listor och länkar."
        preview_value = (
            "<p>Skriv det viktigaste först. Korta stycken är lättare att läsa på en telefon.</p>"
        )


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(label="Rubrik", max_length=120)
    level = blocks.ChoiceBlock(
        label="Nivå",
        choices=[("h2", "Rubrik"), ("h3", "Underrubrik")],
        default="h2",
        help_text="Underrubrik används bara under en rubrik.",
    )

    class Meta:
        icon = "title"
        label = "Rubrik"
        template = "blocks/heading.html"
        description = "Delar upp en lång sida. Skärmläsare hoppar mellan rubrikerna."
        preview_value = {"text": "Så kommer du igång", "level": "h2"}


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label="Citat", max_length=400)
    name = blocks.CharBlock(label="Vem säger det", max_length=120, help_text="Namn eller funktion.")

    class Meta:
        icon = "openquote"
        label = "Citat"
        template = "blocks/quote.html"
        description = "Någons egna ord. Fråga först om du får publicera dem."
        preview_value = {
            "text": "Det bästa med mötet var att vi träffade grannen.",
            "name": "Exempel: deltagare",
        }


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label="Vad", max_length=60)
    text = blocks.CharBlock(label="Uppgift", max_length=200)


class FactsBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label="Rubrik", max_length=80)
    facts = blocks.ListBlock(FactBlock(label="Uppgift"), label="Uppgifter", min_num=1)
    source = blocks.CharBlock(
        label="Källa",
        max_length=200,
        required=False,
        help_text="Skriv källa och år när rutan innehåller siffror.",
    )

    class Meta:
        icon = "list-ul"
        label = "Faktaruta"
        template = "blocks/facts.html"
        description = "Korta uppgifter i par, till exempel tid, plats och kostnad."
        preview_value = {
            "heading": "Kort om mötet",
            "facts": [
                {"label": "Tid", "text": "Kl. 7.30–9.00"},
                {"label": "Kostnad", "text": "Gratis"},
            ],
            "source": "",
        }
