"""What is read of a picture's renditions with the page is what Wagtail itself would have found."""

import pytest
from django.core.cache import cache
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from mysite.known_renditions import keep_renditions, with_renditions
from tests.factories import NewsFactory

Image = get_image_model()
SPEC = "fill-100x100|format-webp"


@pytest.fixture
def picture(home):
    return Image.objects.create(title="Bild", description="Text", file=get_test_image_file())


def read(picture):
    found = with_renditions(Image.objects.all(), "pk").get(pk=picture.pk)
    return keep_renditions(found, found)


def test_a_rendition_is_found_without_a_query_and_as_it_was_made(
    picture, django_assert_num_queries
):
    made = picture.get_rendition(SPEC)
    cache.clear()
    found = read(picture)
    with django_assert_num_queries(0):
        rendition = found.get_rendition(SPEC)
        assert (rendition.url, rendition.attrs) == (made.url, made.attrs)
    assert rendition == made


def test_one_that_is_not_there_is_made_once(picture):
    first = read(picture).get_rendition(SPEC)
    cache.clear()
    assert read(picture).get_rendition(SPEC) == first
    assert picture.renditions.count() == 1


def test_a_new_focal_point_has_its_own(picture):
    before = picture.get_rendition(SPEC)
    picture.focal_point_x = picture.focal_point_y = 10
    picture.focal_point_width = picture.focal_point_height = 5
    picture.save()
    after = read(picture).get_rendition(SPEC)
    assert after.focal_point_key != before.focal_point_key
    assert read(picture).get_rendition(SPEC) == after


def test_the_same_picture_twice_in_a_body_keeps_a_text_for_each(picture, client):
    values = [
        {"image": picture.pk, "alt_text": text, "decorative": False} for text in ("Ett", "Två")
    ]
    blocks = [{"type": "picture", "value": {"image": value, "caption": ""}} for value in values]
    page = NewsFactory(slug="nyhet")
    page.body = page.body.stream_block.to_python(blocks)
    page.save()
    for _ in ("made", "read"):
        html = client.get(page.url).content.decode()
        assert html.count('alt="Ett"') == html.count('alt="Två"') == 1


def test_a_page_without_a_picture_and_one_whose_picture_is_gone_are_shown(picture, client):
    page = NewsFactory(image=picture)
    assert "lead-picture" in client.get(page.url).content.decode()
    picture.delete()
    assert "lead-picture" not in client.get(page.url).content.decode()
