"""The main screens of the editors hold no English."""

import re
from html.parser import HTMLParser

import pytest
from django.urls import reverse

from tests.accounts import client_for, editor
from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    EventFactory,
    InitiativeFactory,
    InvestmentFactory,
    NewsFactory,
    OrganisationFactory,
    SectorFactory,
)

ENGLISH = re.compile(
    r"\b(the|this|that|your|you|with|from|page|pages|edit|save|saved|delete|publish|published|draft"
    r"|search|settings|reports|history|status|live|review|image|images|choose|select|view|more"
    r"|actions?|filter by|new|add|update|schedule|comments?|workflow|dashboard|name|usage|upload"
    r"|preview|close|cancel|language|locked|sort|move|copy|no|yes|any)\b",
    re.IGNORECASE,
)
# Words that are Swedish too, or names.
ALLOWED = {"status", "filter by", "sort"}
SPOKEN = {"aria-label", "title", "placeholder", "alt"}


class Words(HTMLParser):
    """What a reader sees or hears: text outside scripts, and the attributes that are read aloud."""

    def __init__(self, html):
        super().__init__()
        self.found, self.skipping = [], 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.skipping += tag in {"script", "style"}
        if tag not in {"script", "style"}:
            is_button = tag == "input" and ("type", "submit") in attrs
            spoken = SPOKEN | ({"value"} if is_button else set())
            self.found += [value for name, value in attrs if name in spoken and value]

    def handle_endtag(self, tag):
        self.skipping -= tag in {"script", "style"}

    def handle_data(self, text):
        if not self.skipping and text.strip():
            self.found.append(text.strip())


def screens():
    news, event = NewsFactory(), EventFactory()
    person = AmbassadorFactory()
    ConsentFactory(ambassador=person)
    yield reverse("wagtailadmin_home")
    for name in (
        "initiativ",
        "investeringar",
        "evenemang",
        "ambassadorer",
        "organisationer",
        "nyheter",
        "samtycken",
    ):
        yield reverse(f"{name}_modeladmin_index")
    for page in (
        news,
        event,
        person,
        InitiativeFactory(),
        InvestmentFactory(),
        OrganisationFactory(),
    ):
        yield reverse("wagtailadmin_pages:edit", args=[page.pk])
    yield reverse("wagtailadmin_explore", args=[news.get_parent().pk])
    yield reverse("wagtailadmin_pages:history", args=[news.pk])
    yield reverse("wagtailadmin_pages:delete", args=[news.pk])
    yield reverse("wagtailadmin_pages:unpublish", args=[news.pk])
    yield reverse("wagtailadmin_pages:copy", args=[news.pk])
    yield reverse("wagtailimages:index")
    yield reverse("wagtailimages:add")
    yield reverse("wagtaildocs:index")
    yield reverse("wagtailadmin_reports:aging_pages")
    yield reverse("wagtailadmin_reports:site_history")
    yield reverse("review_report")
    yield reverse("picture_report")
    yield reverse("wagtailsnippets_handslaget_sector:list")
    yield reverse("wagtailsnippets_handslaget_sector:edit", args=[SectorFactory().pk])
    yield reverse("samtycken_modeladmin_create")
    yield reverse("wagtailadmin_account")


def english(html):
    return {
        text
        for text in Words(html).found
        if any(word.lower() not in ALLOWED for word in ENGLISH.findall(text))
    }


def test_the_main_screens_hold_no_english(home):
    client = client_for(editor())
    found = {}
    for url in screens():
        response = client.get(url)
        assert response.status_code == 200, url
        if words := english(response.content.decode()):
            found[url] = sorted(words)
    assert found == {}


@pytest.mark.parametrize("html", ["<p>Save this page</p>", '<button aria-label="Close">x</button>'])
def test_english_would_be_seen(html):
    assert english(html)


def test_the_first_page_of_the_desk_leads_to_no_guide_in_english(home):
    html = client_for(editor()).get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("wagtailadmin_account") in html
    assert "guide.wagtail.org" not in html
