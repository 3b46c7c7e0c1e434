"""The regions of a page by name: what a screen reader lists to jump to within it."""

from bs4 import BeautifulSoup

REGIONS = "section[aria-label], section[aria-labelledby], [role=region]"


def region_names(html):
    """The name of each, in the page's order."""
    page = BeautifulSoup(html, "html.parser")
    return [_name(page, region) for region in page.select(REGIONS)]


def _name(page, region):
    if region.has_attr("aria-label"):
        return region["aria-label"]
    heading = page.find(id=region["aria-labelledby"])
    return " ".join(heading.stripped_strings)
