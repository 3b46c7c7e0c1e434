"""The page that says who answers for what."""

from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page

from mysite.page import SubstantivePage


class ResponsibilityMatrixPage(RoutablePageMixin, SubstantivePage):
    """Who answers for what: every insats by every responsible body."""

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        *SubstantivePage.ownership_panels,
    ]
    parent_page_types = ["handslaget.HandslagPage"]
    subpage_types = []
    max_count = 1

    class Meta:
        verbose_name = "ansvarsmatris"
        verbose_name_plural = "ansvarsmatriser"
