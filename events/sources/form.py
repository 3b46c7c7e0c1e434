"""The editor's form of a source: an address, or a file that is kept with it."""

import hashlib

from django import forms
from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminModelForm

from .limits import MEGABYTE, Limits

ONE_OF_THEM = "Skriv en adress eller ladda upp en fil, inte båda."


class SourceForm(WagtailAdminModelForm):
    upload = forms.FileField(
        label="Ladda upp en fil",
        required=False,
        help_text="En iCal-fil (.ics) på högst 2 MB. En ny fil ersätter den förra.",
    )

    def clean_address(self):
        """Calendars hand out webcal addresses; it is the same file over https."""
        address = self.cleaned_data["address"].strip()
        return f"https{address[6:]}" if address.lower().startswith("webcal://") else address

    def clean_upload(self):
        upload = self.cleaned_data["upload"]
        if upload and upload.size > Limits().size:
            raise ValidationError(f"Filen får vara högst {Limits().size // MEGABYTE} MB.")
        return upload

    def clean(self):
        cleaned = super().clean()
        address, upload = cleaned.get("address"), cleaned.get("upload")
        is_moved = bool(address) and "address" in self.changed_data  # from a file to an address
        has_file = upload or (self.instance.file_name and not is_moved)
        if "address" in cleaned and "upload" in cleaned and bool(address) == bool(has_file):
            self.add_error("upload" if upload else "address", ONE_OF_THEM)
        return cleaned

    def save(self, commit=True):
        upload = self.cleaned_data.get("upload")
        content = upload.read() if upload else None
        if upload:
            self.instance.file_name = upload.name[:200]
            self.instance.file_digest = hashlib.sha256(content).hexdigest()
        elif self.instance.address:
            self.instance.file_name = self.instance.file_digest = ""
        if upload or "address" in self.changed_data:
            self.instance.forget_what_was_read()
        source = super().save(commit)
        if upload or "address" in self.changed_data:
            source.keep(file=content)
        return source
