"""Pictures, tables and films."""

import copy
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from mysite.known_renditions import keep_renditions, with_renditions


class PictureChooser(ImageChooserBlock):
    """Reads all the pictures of a body together with their renditions, in one query."""

    def bulk_to_python(self, values):
        found = with_renditions(self.model_class.objects.all(), "pk").in_bulk(values)
        return [self._shown(found[key]) if key in found else None for key in values]

    def _shown(self, picture):
        """Its own for each place in the body, since each has a text of its own for who does not see it."""
        shown = copy.copy(picture)
        return keep_renditions(shown, shown)


class DescribedPicture(ImageBlock):
    """Wagtail's picture with a text for who does not see it; migrations know it as that."""

    def __init__(self, required=True, **kwargs):
        super().__init__(required, **kwargs)
        self.child_blocks["image"] = PictureChooser(required=required)
        self.child_blocks["image"].set_name("image")


class PictureBlock(blocks.StructBlock):
    image = DescribedPicture(label="Bild")
    caption = blocks.CharBlock(
        label="Bildtext", max_length=200, required=False, help_text="Skriv gärna fotografens namn."
    )

    class Meta:
        icon = "image"
        label = "Bild"
        template = "blocks/picture.html"
        preview_template = "blocks/previews/picture.html"
        description = "En bild med beskrivning för den som inte ser den, och bildtext."


EXAMPLE_TABLE = {
    "caption": "Exempel: tider för frukostmöten",
    "table": {
        "columns": [{"type": "text", "heading": heading} for heading in ("Dag", "Tid", "Plats")],
        "rows": [
            {"values": ["Tisdag", "kl. 7.30–9.00", "Exempel: kaféet"]},
            {"values": ["Torsdag", "kl. 8.00–9.30", "Exempel: biblioteket"]},
        ],
    },
    "first_column_is_header": True,
}


class TableBlock(blocks.StructBlock):
    """A table with the two things a screen reader needs: a caption and header cells."""

    caption = blocks.CharBlock(
        label="Tabellens rubrik", max_length=160, help_text="Säger vad tabellen visar."
    )
    table = TypedTableBlock(
        [("text", blocks.CharBlock(label="Text", required=False))],
        label="Tabell",
        help_text="Varje kolumn behöver en rubrik.",
    )
    first_column_is_header = blocks.BooleanBlock(
        label="Första kolumnen är rubriker", required=False, default=True
    )

    def clean(self, value):
        cleaned = super().clean(value)
        columns = getattr(cleaned["table"], "columns", [])
        if not columns or any(not column["heading"].strip() for column in columns):
            raise blocks.StructBlockValidationError(
                {
                    "table": ValidationError(
                        "Ge tabellen minst en kolumn, och varje kolumn en rubrik."
                    )
                }
            )
        return cleaned

    class Meta:
        icon = "table"
        label = "Tabell"
        template = "blocks/table.html"
        description = "Uppgifter i rader och kolumner. Inte för att placera text på sidan."

    def get_preview_value(self):
        return self.to_python(EXAMPLE_TABLE)


class EmbedValue(blocks.StructValue):
    """The film's address with its own site, and the cookie-free player's."""

    @property
    def host(self):
        """The name of the site that has the film."""
        return "Vimeo" if "vimeo" in (self.get("url") or "") else "YouTube"

    @property
    def player_url(self):
        """The player's address, or None when the address is not one of a film we know."""
        parts = urlsplit(self.get("url") or "")
        host, path = (parts.hostname or "").removeprefix("www."), parts.path.strip("/")
        if host in {"youtube.com", "m.youtube.com"}:
            path = parse_qs(parts.query).get("v", [""])[0]
        if host in {"youtube.com", "m.youtube.com", "youtu.be"} and _is_film_id(path):
            return f"https://www.youtube-nocookie.com/embed/{path}?autoplay=1"
        if host == "vimeo.com" and path.isascii() and path.isdigit():
            return f"https://player.vimeo.com/video/{path}?autoplay=1&dnt=1"
        return None


class EmbedBlock(blocks.StructBlock):
    """A film elsewhere: nothing is asked of the other site until the visitor clicks."""

    url = blocks.URLBlock(
        label="Filmens adress", help_text="Adressen till en film på YouTube eller Vimeo."
    )
    title = blocks.CharBlock(label="Vad filmen visar", max_length=160)
    transcript = blocks.TextBlock(
        label="Filmen i text",
        required=False,
        help_text="Vad som sägs och syns, för den som inte kan se eller höra filmen.",
    )

    def clean(self, value):
        cleaned = super().clean(value)
        if not cleaned.player_url:
            raise blocks.StructBlockValidationError(
                {"url": ValidationError("Adressen är inte en film på YouTube eller Vimeo.")}
            )
        return cleaned

    class Meta:
        icon = "media"
        label = "Film"
        template = "blocks/embed.html"
        value_class = EmbedValue
        description = "En film på YouTube eller Vimeo. Ingenting hämtas förrän besökaren klickar."
        preview_value = {
            "url": "https://vimeo.com/76979871",
            "title": "Exempel: en film om mötesplatsen",
            "transcript": "Två företagare berättar hur de möttes.",
        }


def _is_film_id(text):
    return (
        6 <= len(text) <= 20 and text.isascii() and text.replace("-", "").replace("_", "").isalnum()
    )
