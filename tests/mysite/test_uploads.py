"""Only pictures become pictures, whatever their name says, and nothing that can run becomes a file."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image as Picture
from wagtail.documents.models import Document
from wagtail.images.models import Image

from tests.accounts import client_for, superuser

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
HTML = b"<!doctype html><script>alert(1)</script>"


def picture(kind):
    file = io.BytesIO()
    Picture.new("RGB", (40, 30), "#0f4c5c").save(file, kind)
    return file.getvalue()


def upload(address, file_field, name, content):
    file = SimpleUploadedFile(name, content)
    return client_for(superuser()).post(reverse(address), {"title": "Fil", file_field: file})


@pytest.mark.parametrize(
    ("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.webp", "WEBP")]
)
def test_a_picture_of_an_allowed_kind_is_taken(home, name, kind):
    upload("wagtailimages:add", "file", name, picture(kind))
    assert Image.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.svg", SVG),
        ("a.png", SVG),
        ("a.jpg", HTML),
        ("a.webp", b"GIF89a<script>alert(1)</script>"),
        ("a.gif", picture("GIF")),
        ("a.png", picture("GIF")),
        ("a.jpg", picture("PNG")),
        ("a.tiff", picture("TIFF")),
        ("a.png", picture("PNG")[:40]),
        ("a.png", picture("PNG")[:-30]),
        ("a.jpg", picture("JPEG")[:-200]),
        ("a.png", b""),
        ("a.png.html", HTML),
        ("a.html", picture("PNG")),
    ],
)
def test_anything_else_is_refused_with_a_form_error(home, name, content):
    answer = upload("wagtailimages:add", "file", name, content)
    assert answer.status_code == 200
    assert Image.objects.count() == 0


def test_a_picture_that_was_taken_is_whole_on_disk(home):
    upload("wagtailimages:add", "file", "a.png", picture("PNG"))
    assert Image.objects.get().file.read() == picture("PNG")


def test_a_picture_with_too_many_pixels_is_refused(home, settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40 * 30 - 1
    assert upload("wagtailimages:add", "file", "a.png", picture("PNG")).status_code == 200
    assert Image.objects.count() == 0


@pytest.mark.parametrize(
    ("name", "taken"),
    [("plan.pdf", 1), ("data.csv", 1), ("a.html", 0), ("a.svg", 0), ("a.pdf.html", 0), ("a", 0)],
)
def test_documents_are_of_the_listed_kinds_only(home, name, taken):
    upload("wagtaildocs:add", "file", name, HTML)
    assert Document.objects.count() == taken
