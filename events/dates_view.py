"""The dates that an editor's answers give, as a piece of a page. Nothing is stored."""

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseNotAllowed
from django.shortcuts import render

from events import timing
from events.date_preview import DatePreview, preview
from events.models import DateChange, EventPage
from events.recurrence import UnknownRuleError, parse
from events.recurrence_form import RecurrenceFields
from events.rights import may_plan
from events.status import EventStatus
from mysite.date_fields import SwedishDateField, SwedishTimeField

MOST_CHANGES = 500
EXCEPTIONS = ("except_dates", "except_months", "except_holidays")


class DatesForm(RecurrenceFields):
    """As much of the event's form as decides its dates."""

    starts_on = SwedishDateField(label="Första dag")
    start_time = SwedishTimeField(label="Börjar kl.", required=False)
    ends_on = SwedishDateField(label="Sista dag", required=False)
    end_time = SwedishTimeField(label="Slutar kl.", required=False)
    all_day = forms.BooleanField(required=False)

    field_order = ["starts_on", "start_time", "ends_on", "end_time", "all_day"]

    def __init__(self, data):
        super().__init__(data)
        self._keep_rule_that_was_read_in(data.get("rule", ""))

    def _keep_rule_that_was_read_in(self, text):
        try:
            parse(text)
        except UnknownRuleError:
            return
        self.offer_as_it_is(text, text)

    def event(self, changes):
        """An event in memory, with its changed dates."""
        given = self.cleaned_data
        names = ["rule", *EXCEPTIONS, "starts_on", "start_time", "ends_on", "end_time", "all_day"]
        event = EventPage(**{name: given[name] for name in names})
        event.date_changes = changes
        return event


class ChangeForm(forms.Form):
    """As much of a changed date as decides where it falls; what cannot be read counts as not given."""

    original_on = SwedishDateField()
    status = forms.ChoiceField(choices=EventStatus.choices)
    starts_on = SwedishDateField(required=False)
    start_time = SwedishTimeField(required=False)
    end_time = SwedishTimeField(required=False)

    def clean_starts_on(self):
        """A day that the calendar cannot hold has no instants."""
        day = self.cleaned_data["starts_on"]
        if not timing.is_within_years(day):
            raise ValidationError(timing.YEARS_FAULT)
        return day


def dates(request):
    """POST alone, since an editor's unsaved words belong in no log of addresses."""
    if not may_plan(request.user):
        raise PermissionDenied
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    return render(request, "events/dates.html", {"preview": _preview(request.POST)})


def _preview(data):
    form = DatesForm(data)
    if not form.is_valid():
        return DatePreview(faults=list(_labelled(form)))
    return preview(form.event(_changes(data)))


def _labelled(form):
    for name, faults in form.errors.items():
        for fault in faults:
            yield f"{form.fields[name].label}: {fault}"


def _changes(data):
    made = forms.formset_factory(
        ChangeForm, can_delete=True, max_num=MOST_CHANGES, absolute_max=MOST_CHANGES
    )
    formset = made(data, prefix="date_changes")
    if not formset.management_form.is_valid():
        return []
    given = [form for form in formset.forms if form.is_valid() and form.cleaned_data]
    kept = [form.cleaned_data for form in given if not form.cleaned_data.pop("DELETE", False)]
    return [DateChange(**one) for one in kept if one]
