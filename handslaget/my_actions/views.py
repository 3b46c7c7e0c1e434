"""Two screens: one's insatser, and how one of them goes."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from handslaget.action_status import state_of, with_state
from handslaget.models import ActionPage, ActionUpdate

from .report_form import ReportForm
from .reporting import store
from .rights import has_something_to_report_on, own_actions, reportable

TITLE, ICON = "Mina insatser", "clipboard-list"


class MyActionsView(WagtailAdminTemplateMixin, TemplateView):
    """The account's own insatser, and the others for those who may report on all."""

    template_name = "handslaget/my_actions/list.html"
    page_title = TITLE
    header_icon = ICON

    def dispatch(self, request, *args, **kwargs):
        if not has_something_to_report_on(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": TITLE}]

    def get_context_data(self, **kwargs):
        user = self.request.user
        own = set(own_actions(user).values_list("pk", flat=True))
        rows = rows_of(reportable(user), timezone.now())
        return {
            **super().get_context_data(**kwargs),
            "own": [row for row in rows if row[0].pk in own],
            "others": [row for row in rows if row[0].pk not in own],
        }


def rows_of(actions, at):
    """Each insats with its state and its days of silence, by number."""
    found = with_state(actions, at).order_by("number")
    states = [(action, state_of(action, at)) for action in found]
    today = timezone.localdate(at)
    return [(action, state, state.silent_days(today)) for action, state in states]


class ReportView(WagtailAdminTemplateMixin, FormView):
    """The form of one insats, with what was told before beside it."""

    template_name = "handslaget/my_actions/report.html"
    page_title = "Rapportera läget"
    header_icon = ICON
    form_class = ReportForm

    def dispatch(self, request, *args, **kwargs):
        self.action = get_object_or_404(ActionPage, pk=kwargs["pk"])
        if not reportable(request.user).filter(pk=self.action.pk).exists():
            raise PermissionDenied
        self.updates = list(self.action.updates.select_related("made_by"))
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return f"{self.action.number}. {self.action.title}"

    def get_breadcrumbs_items(self):
        mine = {"url": reverse("my_actions"), "label": TITLE}
        here = {"url": "", "label": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), mine, here]

    def get_form_kwargs(self):
        return {
            **super().get_form_kwargs(),
            "instance": ActionUpdate(action=self.action, made_by=self.request.user),
            "newest": self.updates[0] if self.updates else None,
            "today": timezone.localdate(),
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return {
            **context,
            "action": self.action,
            "state": state_of(self.action, timezone.now()),
            "updates": self.updates,
            "media": context["form"].media,
            "action_url": self.request.path,
            "submit_button_label": "Spara lägesrapporten",
            "submit_button_active_label": "Sparar …",
        }

    def form_valid(self, form):
        store(form.save(commit=False))
        messages.success(self.request, self._thanks(), buttons=self._buttons())
        return redirect("my_actions")

    def form_invalid(self, form):
        messages.error(
            self.request, "Lägesrapporten är inte sparad än. Rätta det som är markerat i rött."
        )
        return super().form_invalid(form)

    def _thanks(self):
        if self.action.live:
            return f"Lägesrapporten om {self.action.title} är sparad och syns på webbplatsen nu."
        return f"Lägesrapporten om {self.action.title} är sparad. Den syns när sidan publiceras."

    def _buttons(self):
        return [messages.button(self.action.url, "Visa sidan")] if self.action.live else None
