"""The plan: what is coming week by week, with what stands in each other's way."""

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.http import urlencode
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events import timing
from events.planning import clashes
from events.planning.names import Names
from events.planning.plan_form import PlanForm
from events.planning.planned import planned
from events.planning.weeks import WEEK, by_week, monday_of
from events.rights import may_plan

TITLE, ICON = "Planering", "calendar"
WEEKS = 13


class PlanView(WagtailAdminTemplateMixin, TemplateView):
    """Reads only; what an account may see is decided in planned.py."""

    template_name = "events/planning/plan.html"
    page_title = TITLE
    header_icon = ICON

    def dispatch(self, request, *args, **kwargs):
        if not may_plan(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": TITLE}]

    def get_context_data(self, **kwargs):
        at, form = timezone.now(), PlanForm(self.request.GET)
        form.is_valid()
        monday = monday_of(form.cleaned_data.get("fran") or timezone.localdate(at))
        rows = planned(self.request.user, monday, monday + WEEK * WEEKS - timing.DAY, at)
        clashes.find(rows)
        chosen = [row for row in rows if form.keeps(row)]
        names = Names(at)
        for row in chosen:
            row.about = names.about(row)
            row.told = [(clash.other, names.of_topics(clash.shared)) for clash in row.clashes]
        return {
            **super().get_context_data(**kwargs),
            "form": form,
            "media": form.media,
            "weeks": by_week(chosen, monday, WEEKS),
            "is_narrowed": any(
                form.cleaned_data.get(name) for name in form.fields if name != "fran"
            ),
            "earlier": self._address(monday - WEEK * WEEKS),
            "later": self._address(monday + WEEK * WEEKS),
        }

    def _address(self, day):
        kept = {name: value for name, value in self.request.GET.items() if name != "fran"}
        return f"?{urlencode({**kept, 'fran': day.isoformat()})}"
