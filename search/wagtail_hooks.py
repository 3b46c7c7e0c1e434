"""What the search asks of Wagtail: the menu of its words and picks, and its reports."""

from functools import partial

from wagtail import hooks

from mysite.desk.menu import ReportItem

from .models import Synonym
from .search_reports import REPORTS, urlpatterns
from .viewsets import search_group

hooks.register("register_admin_viewset", lambda: search_group)
hooks.register("register_admin_urls", lambda: urlpatterns)
for place, report in enumerate(REPORTS):
    hooks.register(
        "register_reports_menu_item",
        partial(
            ReportItem,
            report.page_title,
            report.index_url_name,
            Synonym,
            icon_name=report.header_icon,
            order=70 + place,
        ),
    )
