"""The admin of a list that pages choose from: no copying, nothing made inside the chooser."""

from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet


class ListChooserViewSet(SnippetChooserViewSet):
    """Only chooses. Wagtail's address for making one without a form fails on every POST."""

    def get_urlpatterns(self):
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "create"]


class ListViewSet(SnippetViewSet):
    chooser_viewset_class = ListChooserViewSet
    copy_view_enabled = False
