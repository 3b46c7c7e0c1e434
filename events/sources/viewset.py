"""The admin of sources: the list with what the last run did, the form, and the way to look and approve."""

from django.urls import path, reverse
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic import CreateView
from wagtail.admin.viewsets.model import ModelViewSet

from events.models import EventSource

from .form import SourceForm
from .preview_view import SourcePreview
from .release_view import ReleaseLocks


def last_run(source):
    """What the last run did, in words."""
    if source.fault or source.read_at is None:
        return ""
    counts = {
        "nya": source.made,
        "ändrade": source.changed,
        "återkallade": source.withdrawn,
        "utelämnade": source.left_out,
    }
    told = [f"{count} {word}" for word, count in counts.items() if count]
    return ", ".join(told) or "Inget nytt"


def preview_address(source):
    return reverse("kalenderkallor:preview", args=[source.pk])


class SourceCreate(CreateView):
    """After the first saving comes the looking."""

    def get_success_url(self):
        return preview_address(self.object)


class SourceViewSet(ModelViewSet):
    model = EventSource
    name = "kalenderkallor"
    icon = "download"
    menu_label = "Kalenderkällor"
    copy_view_enabled = False
    add_to_admin_menu = False  # home/desk.py places it
    add_view_class = SourceCreate
    list_display = [
        TitleColumn(
            "name",
            label="Namn",
            sort_key="name",
            get_url=lambda source: reverse("kalenderkallor:edit", args=[source.pk]),
        ),
        Column("state", label="Läge"),
        DateColumn("run_at", label="Senast hämtad", sort_key="run_at"),
        Column("last_run", label="Senaste hämtningen", accessor=last_run),
        Column("publishing", label="Nya", accessor=lambda source: source.get_publishing_display()),
    ]
    search_fields = ["name"]
    search_backend_name = None
    ordering = ["name"]
    edit_handler = ObjectList(
        [
            HelpPanel(template="events/sources/look_panel.html", heading="Så står det till"),
            FieldPanel("name"),
            FieldPanel("homepage"),
            MultiFieldPanel(
                [FieldPanel("address"), FieldPanel("upload"), FieldPanel("is_scheduled")],
                heading="Kalendern",
            ),
            MultiFieldPanel(
                [
                    FieldPanel("publishing"),
                    FieldPanel("organisation"),
                    FieldRowPanel([FieldPanel("responsible"), FieldPanel("deputy")]),
                ],
                heading="Evenemangen",
            ),
        ],
        base_form_class=SourceForm,
    )

    def get_urlpatterns(self):
        # Last: the menu leads to the first.
        look = path("titta/<int:pk>/", SourcePreview.as_view(), name="preview")
        release = path("slapp/<int:pk>/", ReleaseLocks.as_view(), name="release")
        return [*super().get_urlpatterns(), look, release]


sources = SourceViewSet()
