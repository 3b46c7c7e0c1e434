"""The editors' menu Mötesplats: the flat lists of every room, and the shared lists beside them."""

from wagtail.admin.menu import Menu, SubmenuMenuItem
from wagtail.snippets.models import get_snippet_models
from wagtail_modeladmin.options import ModelAdminGroup

from ambassadors.desk import AmbassadorList, ConsentList
from events.desk import ArenaList, EventList
from events.planning.menu import plan_item
from events.sources.viewset import sources
from handslaget.action_desk import ActionList, OfficialList
from handslaget.desk import IndicatorList, OrganisationList, PartnerEditorList
from handslaget.measurements.viewset import measurements
from home.models import NewsPage
from initiatives.desk import InitiativeList, InvestmentList
from mysite.desk.lists import PageList


class NewsList(PageList):
    model = NewsPage
    menu_icon = "pilcrow"
    base_url_path = "nyheter"
    list_display = ["title", "kind", "date", "responsible", "review_date", "publication"]
    list_export = [*list_display, "deputy", "intro", "full_url"]
    list_filter = ["kind", "sectors", *PageList.list_filter]
    ordering = ["-date", "title"]


class MeetingPlaceGroup(ModelAdminGroup):
    menu_label = "Mötesplats"
    menu_item_name = "motesplats"
    menu_icon = "calendar-alt"
    menu_order = 150  # next after the page tree
    items = [
        InitiativeList,
        InvestmentList,
        EventList,
        ArenaList,
        AmbassadorList,
        OrganisationList,
        ActionList,
        IndicatorList,
        NewsList,
        ConsentList,
        PartnerEditorList,
        OfficialList,
    ]

    def get_submenu_items(self):
        """The lists of pages and records, then the shared lists of words in a menu of their own."""
        items = super().get_submenu_items()
        viewsets = [model.snippet_viewset for model in get_snippet_models()]
        words = [viewset.get_menu_item(order) for order, viewset in enumerate(viewsets)]
        records = [measurements, sources]
        shared = SubmenuMenuItem(
            "Gemensamma listor",
            Menu(items=words),
            name="gemensamma-listor",
            icon_name="list-ul",
            order=len(items) + len(records) + 1,
        )
        placed = enumerate(records, start=len(items) + 1)
        return [
            plan_item(0),
            *items,
            *(viewset.get_menu_item(order) for order, viewset in placed),
            shared,
        ]
