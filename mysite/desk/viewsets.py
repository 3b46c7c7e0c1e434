"""The admin of a list that pages choose from: no copying, nothing made inside the chooser."""

from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet


class ListChooserViewSet(SnippetChooserViewSet):
    """Only chooses. Wagtail's address for making one without a form fails on every POST."""

    def get_urlpatterns(self):
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "create"]


class DemandsAll:
    """Mixed into the view that puts back an older version: Wagtail's own fails on an empty field."""

    def is_valid(self, form):
        draft, self.saving_as_draft = self.saving_as_draft, False
        try:
            return super().is_valid(form)
        finally:
            self.saving_as_draft = draft


class ListViewSet(SnippetViewSet):
    chooser_viewset_class = ListChooserViewSet
    copy_view_enabled = False

    @property
    def revisions_revert_view_class(self):
        return type("RevertView", (DemandsAll, super().revisions_revert_view_class), {})
