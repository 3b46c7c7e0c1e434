"""The admin of the ways to reach us."""

from wagtail.snippets.views.snippets import SnippetViewSet

from dialogue.models import ContactPoint


class ContactPointViewSet(SnippetViewSet):
    model = ContactPoint
    icon = "comment"
    list_display = ["name", "description", "phone", "email", "answer_time", "is_main"]
    list_filter = ["is_main"]
    copy_view_enabled = False


VIEWSETS = [ContactPointViewSet]
