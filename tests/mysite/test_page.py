"""The shared fields of every substantive page."""

from tests.factories import NewsFactory, TextPageFactory


def test_pages_of_different_types_share_their_tags(home):
    page, news = TextPageFactory(), NewsFactory()
    for item in (page, news):
        item.tags.add("upphandling")
        item.save_revision().publish()
    tag = page.tags.get()
    assert {row.content_object.pk for row in tag.page_tags.all()} == {page.pk, news.pk}


def test_tags_are_part_of_the_draft_until_it_is_published(home):
    page = TextPageFactory()
    page.tags.add("utkast")
    page.save_revision()
    assert not type(page).objects.get(pk=page.pk).tags.exists()
    assert page.get_latest_revision_as_object().tags.get().name == "utkast"
