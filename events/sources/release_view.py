"""Let the source decide again over what an editor has changed on one event."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permissions import policy_registry

from events.models import EventSource, SourcedEvent

from .parts import parts_of

DONE = "Källan bestämmer igen över {}. Sidan ändras vid nästa hämtning."


class ReleaseLocks(PermissionCheckedMixin, View):
    """What the page says now counts as read in, so the next reading may change it."""

    permission_policy = policy_registry.get_by_type(EventSource)
    http_method_names = ["post", "options"]

    def dispatch(self, request, *args, **kwargs):
        if not self.user_has_permission("change"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, pk):
        row = get_object_or_404(SourcedEvent.objects.select_related("event"), pk=pk, event__gt=0)
        row.locked, row.imported = [], parts_of(row.event)
        row.save(update_fields=["locked", "imported"])
        messages.success(request, DONE.format(row.event.title))
        return redirect(reverse("kalenderkallor:preview", args=[row.source_id]))
