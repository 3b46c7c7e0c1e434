"""Reading in measured values from a file: upload, look through, confirm. All or nothing."""

import base64

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.shortcuts import redirect
from django.urls import reverse, reverse_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from handslaget.models import Measurement

from . import saving
from .file import LARGEST, FileError, read_rows
from .plan import Plan, plan_of

MOST_FAULTS = 50
CHANGED_SINCE = (
    "Värdena har ändrats sedan du tittade, så inget är sparat. Titta igenom en gång till."
)


class MeasurementImport(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """The file travels along in the form, so that what is confirmed is read and checked again."""

    model = Measurement
    page_title = "Läs in mätvärden"
    header_icon = "upload"
    template_name = "handslaget/measurements/import.html"
    http_method_names = ["get", "post", "head", "options"]

    def dispatch(self, request, *args, **kwargs):
        if not all(self.user_has_permission(action) for action in ("add", "change")):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse_lazy("matvarden:index"), "label": "Mätvärden"},
            {"url": "", "label": self.page_title},
        ]

    def post(self, request, *args, **kwargs):
        try:
            content = self._content()
            rows = read_rows(content)
        except FileError as fault:
            return self._show(fault=str(fault))
        if "digest" not in request.POST:
            return self._preview(content, self._plan(rows))
        return self._confirm(content, rows)

    def _content(self):
        """The uploaded file, or the one that was looked through. Raises FileError."""
        file = self.request.FILES.get("file")
        if file is not None:
            return file.read(LARGEST + 1)
        try:
            return base64.b64decode(self.request.POST.get("content", ""), validate=True)
        except ValueError as error:
            raise FileError("Filen kom inte fram hel. Välj den en gång till.") from error

    def _plan(self, rows):
        with transaction.atomic():
            return plan_of(rows)

    def _confirm(self, content, rows):
        try:
            with transaction.atomic():
                plan = plan_of(rows)
                if plan.faults or plan.digest != self.request.POST["digest"]:
                    return self._preview(content, plan, notice=CHANGED_SINCE)
                self._write(plan)
        except IntegrityError:  # somebody wrote the same value in the very same moment
            return self._preview(content, self._plan(rows), notice=CHANGED_SINCE)
        told = f"{len(plan.new)} nya och {len(plan.changed)} ändrade värden är inlästa."
        messages.success(self.request, told)
        return redirect(reverse("matvarden:index"))

    def _write(self, plan):
        for change in plan.to_write:
            before = saving.state(change.stored)
            saving.save(
                change.measurement(), self.request.user, before=before, origin=saving.IMPORTED
            )

    def _preview(self, content, plan, notice=""):
        return self._show(plan=plan, content=base64.b64encode(content).decode(), notice=notice)

    def _show(self, *, plan=None, fault="", content="", notice=""):
        plan = plan or Plan()
        context = self.get_context_data(
            plan=plan,
            fault=fault,
            content=content,
            notice=notice,
            faults=plan.faults[:MOST_FAULTS],
            more_faults=max(0, len(plan.faults) - MOST_FAULTS),
        )
        return self.render_to_response(context)
