"""Fetch, look through, approve. What is approved is what was looked at, else it is shown again."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permissions import policy_registry

from events.models import EventSource

from . import approving
from .comparing import plan_of
from .faults import SourceError
from .outcome import done

MOST_SHOWN = 200
CHANGED_SINCE = "Något har ändrats sedan du tittade, så inget är sparat. Titta igenom en gång till."
LATER = (
    "Källan är godkänd. Det är så många evenemang att de läses in vid nästa schemalagda hämtning."
)


class SourcePreview(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    model = EventSource
    permission_policy = policy_registry.get_by_type(EventSource)
    permission_required = "change"
    header_icon = "download"
    template_name = "events/sources/preview.html"
    http_method_names = ["get", "post", "head", "options"]

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.at = timezone.now()

    def dispatch(self, request, *args, **kwargs):
        if not self.user_has_permission("change"):
            raise PermissionDenied
        self.source = get_object_or_404(EventSource, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return f"Hämta från {self.source.name}"

    def get_breadcrumbs_items(self):
        edit = reverse("kalenderkallor:edit", args=[self.source.pk])
        return [
            *self.breadcrumbs_items,
            {"url": reverse_lazy("kalenderkallor:index"), "label": "Kalenderkällor"},
            {"url": edit, "label": self.source.name},
            {"url": "", "label": self.get_page_title()},
        ]

    def get(self, request, *args, **kwargs):
        return self.show(lambda: self.pending()[0])

    def post(self, request, *args, **kwargs):
        if "digest" in request.POST:
            return self.confirm()
        return self.show(lambda: approving.look(self.source, self.at))

    def confirm(self):
        """Write it if it is still what the editor looked at."""
        try:
            plan, reply = self.pending()
            if plan is None or plan.digest != self.request.POST["digest"]:
                return self.show(lambda: plan, notice=CHANGED_SINCE)
            told = self.carry_out(plan, reply)
        except SourceError as fault:
            return self.show(fault=str(fault))
        messages.success(self.request, told)
        return redirect(reverse("kalenderkallor:index"))

    def pending(self):
        """The plan that waits for a yes and the reply that it is of, or None twice."""
        reply = approving.pending_reply(self.source)
        return plan_of(self.source, reply, self.at) if reply else None, reply

    def carry_out(self, plan, reply):
        if len(plan.shown) > approving.MOST_AT_ONCE:
            approving.approve_for_later(self.source, self.request.user, self.at)
            return LATER
        approving.approve(self.source, plan, reply, self.request.user, self.at)
        return done(plan)

    def locked(self):
        """The events of which an editor has changed something."""
        rows = self.source.sourced.exclude(locked=[]).filter(event__isnull=False)
        return rows.select_related("event").order_by("event__title")[:MOST_SHOWN]

    def show(self, find=None, *, fault="", notice=""):
        plan = None
        try:
            plan = find() if find else None
        except SourceError as error:
            fault = str(error)
        context = self.get_context_data(
            source=self.source,
            locked=self.locked(),
            plan=plan,
            shown=plan.shown[:MOST_SHOWN] if plan else [],
            more=max(0, len(plan.shown) - MOST_SHOWN) if plan else 0,
            skipped=plan.skipped[:MOST_SHOWN] if plan else [],
            fault=fault,
            notice=notice,
        )
        return self.render_to_response(context)
