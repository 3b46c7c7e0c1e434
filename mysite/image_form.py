"""The form for pictures: one that cannot be read to its end is refused, not found out by a visitor."""

from django.core.exceptions import ValidationError
from PIL import Image as Picture
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class WholeImageField(WagtailImageField):
    """Wagtail's field reads the head of the file only; a picture cut short would fail on the page."""

    def check_image_pixel_size(self, f):
        try:
            super().check_image_pixel_size(f)
            with Picture.open(f) as picture:
                picture.load()
        except (OSError, SyntaxError, ValueError) as fault:
            # What Pillow raises for files that are cut or broken; Django's error is none of these.
            raise ValidationError(
                self.error_messages["invalid_image"], code="invalid_image"
            ) from fault
        f.open()


class ImageForm(BaseImageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            old = self.fields["file"]
            self.fields["file"] = WholeImageField(
                label=old.label, required=old.required, widget=old.widget
            )
