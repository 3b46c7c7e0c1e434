"""Two steps beside an event's form: copy it to a new date, and split a series from one of its dates."""

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events import copying, splitting
from events.date_preview import day_in_words
from events.models import EventPage
from mysite.date_fields import SwedishDateField
from mysite.date_widgets import DateInput

LOCKED = "Sidan är låst just nu, så serien kan inte delas. Lås upp den först."
UNPUBLISHED = (
    "Sidan har ändringar som inte är publicerade. Publicera eller ta bort dem först, "
    "så att de inte följer med av misstag."
)
NO_SERIES = "Evenemanget har inte flera datum, så det finns ingen serie att dela."


def may_copy(user, page):
    """Whether the account may make an event like this one. A council's meeting is one of a kind."""
    rights = page.permissions_for_user(user)
    return page.specific_class is EventPage and rights.can_copy()


class EventStep(WagtailAdminTemplateMixin, FormView):
    """A form of one question about one event that the account may edit."""

    template_name = "events/event_step.html"
    header_icon = "date"

    def dispatch(self, request, *args, **kwargs):
        self.page = get_object_or_404(EventPage, pk=kwargs["pk"]).specific
        below = self.page.get_parent().specific_deferred.permissions_for_user(request.user)
        if not (may_copy(request.user, self.page) and below.can_add_subpage()):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def draft(self):
        return copying.latest(self.page)

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self):
        event = {"url": self.edit_url(self.page), "label": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), event, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return {
            **context,
            "media": context["form"].media,
            "action_url": self.request.path,
            "help_text": self.help_text,
            "submit_button_label": self.button_label,
            "submit_button_active_label": "Vänta …",
        }

    def edit_url(self, page):
        return reverse("wagtailadmin_pages:edit", args=[page.pk])


class NewDateForm(forms.Form):
    day = SwedishDateField(label="Ny första dag", widget=DateInput)

    def __init__(self, *args, draft, **kwargs):
        super().__init__(*args, **kwargs)
        self.draft = draft

    def clean_day(self):
        faults = copying.faults(self.draft, self.cleaned_data["day"])
        if faults:
            raise ValidationError(faults)
        return self.cleaned_data["day"]


class CopyToDate(EventStep):
    """A draft with everything but the date, opened for whoever copied it."""

    page_title = "Kopiera till nytt datum"
    button_label = "Kopiera"
    help_text = (
        "Kopian blir ett utkast med samma innehåll, tider och upprepning. Ingenting annat ändras."
    )
    form_class = NewDateForm

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "draft": self.draft}

    def form_valid(self, form):
        new = copying.copied(self.draft, self.request.user)
        day = day_in_words(form.cleaned_data["day"])
        messages.success(self.request, f"Kopian den {day} är sparad som utkast.")
        return redirect(self.edit_url(new))


class SplitForm(forms.Form):
    day = forms.TypedChoiceField(label="Det nya börjar", coerce=str)

    def __init__(self, *args, days, **kwargs):
        super().__init__(*args, **kwargs)
        choices = [(day.isoformat(), day_in_words(day)) for day in days]
        self.fields["day"].choices = choices
        self.days = {day.isoformat(): day for day in days}

    def clean_day(self):
        return self.days[self.cleaned_data["day"]]


class SplitSeries(EventStep):
    """The dates from one on become an event of their own, to be changed without the others."""

    page_title = "Dela serien från ett datum"
    button_label = "Dela serien"
    help_text = (
        "Serien slutar före det datum du väljer. Det datumet och alla följande blir ett nytt "
        "evenemang, som du kan ändra utan att de tidigare datumen påverkas."
    )
    form_class = SplitForm

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "days": splitting.days_to_split_at(self.draft)}

    def get_initial(self):
        """The next date: what has been is there to choose, but seldom meant."""
        days, today = splitting.days_to_split_at(self.draft), timezone.localdate()
        return {"day": next((day.isoformat() for day in days if day >= today), None)}

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "refusal": self.refusal}

    @cached_property
    def publishes(self):
        return self.page.live and self.page.permissions_for_user(self.request.user).can_publish()

    @cached_property
    def refusal(self):
        """Why this series cannot be split now, as a sentence, or an empty string."""
        lock = self.page.get_lock()
        if lock is not None and lock.for_user(self.request.user):
            return LOCKED
        if self.publishes and self.page.has_unpublished_changes:
            return UNPUBLISHED
        return "" if splitting.days_to_split_at(self.draft) else NO_SERIES

    def form_valid(self, form):
        new = None if self.refusal else self._split(form)
        if new is None:
            return self.form_invalid(form)
        messages.success(self.request, self._told(form.cleaned_data["day"]))
        return redirect(self.edit_url(new))

    def _split(self, form):
        """The new event, or None and the form says why, such as a night that lacks the first date's hour."""
        day = form.cleaned_data["day"]
        try:
            return splitting.split(self.page, day, self.request.user, publish=self.publishes)
        except ValidationError as fault:
            form.add_error("day", fault.messages)
            return None

    def _told(self, day):
        told = f"Serien är delad. Det här är det nya evenemanget, från {day_in_words(day)}."
        if self.publishes:
            return told
        return f"{told} Båda är utkast: skicka eller publicera dem var för sig."
