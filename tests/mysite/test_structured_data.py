"""JSON-LD: the page's own fields, safely inside a script element."""

import datetime
import json

from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from mysite.structured_data import filled, web_page
from mysite.templatetags.structured_data import json_ld
from tests.factories import NewsFactory


def content(html):
    return html.removeprefix('<script type="application/ld+json">').removesuffix("</script>")


def test_no_value_can_end_the_script_element():
    nasty = "</script><!-- & \u2028 \u2029 å"
    html = json_ld({"name": nasty})
    assert not set("<>&\u2028\u2029") & set(content(html))
    assert json.loads(content(html)) == {"name": nasty}


def test_dates_are_written_as_machines_read_them():
    assert json.loads(content(json_ld({"on": datetime.date(2026, 4, 3)}))) == {"on": "2026-04-03"}


def test_nothing_makes_no_element():
    assert json_ld(None) == ""
    assert json_ld({}) == ""


def test_a_page_is_described_by_its_fields_and_what_is_missing_is_left_out(home, rf):
    news = NewsFactory(title="Nytt", intro="Kort sagt.", first_published_at=None)
    news.first_published_at = None
    data = web_page(news, rf.get("/"), "NewsArticle")
    assert data["@type"] == "NewsArticle"
    assert (data["headline"], data["description"]) == ("Nytt", "Kort sagt.")
    assert "datePublished" not in data


def test_a_pages_own_picture_is_named_as_links_to_it_show_it(client, home):
    picture = get_image_model().objects.create(
        title="hamn.png", description="Båtar vid kajen", file=get_test_image_file("hamn.png")
    )
    NewsFactory(slug="nytt", image=picture)
    NewsFactory(slug="utan")
    with_picture, without = (
        client.get(f"/aktuellt/{slug}/").content.decode() for slug in ("nytt", "utan")
    )
    shared = with_picture.partition('property="og:image" content="')[2].partition('"')[0]
    assert shared.endswith(".jpg")
    assert f'"image": "{shared}"' in with_picture
    assert '<meta property="og:image:alt" content="Båtar vid kajen">' in with_picture
    assert '"image"' not in without


def test_nothing_is_a_price_and_an_empty_word_is_not_a_name():
    assert filled({"price": 0, "name": "", "url": None}) == {"price": 0}


def test_news_tells_its_own_date(client, home):
    NewsFactory(slug="nytt", date=datetime.date(2026, 4, 3))
    html = client.get("/aktuellt/nytt/").content.decode()
    stored = [part.split("</script>")[0] for part in html.split('application/ld+json">')[1:]]
    article = next(data for data in map(json.loads, stored) if data["@type"] == "NewsArticle")
    assert article["datePublished"] == "2026-04-03"
