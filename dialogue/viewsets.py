"""The admin of the ways to reach us."""

from dialogue.models import ContactPoint
from mysite.desk.viewsets import ListViewSet


class ContactPointViewSet(ListViewSet):
    model = ContactPoint
    icon = "comment"
    list_display = ["name", "description", "phone", "email", "answer_time", "is_main"]
    list_filter = ["is_main"]


VIEWSETS = [ContactPointViewSet]
