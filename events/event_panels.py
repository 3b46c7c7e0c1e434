"""The panels of an event's form that tell of its recurrence."""

from django.forms import Script
from django.urls import reverse
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, Panel

from events import recurrence_choices as choices
from events.rule_panel import ExceptionPanel, RulePanel

ANY = " ".join(how for how, _ in choices.HOWS if how)


def asked(name, *hows):
    """A question that is asked for these ways to recur; a comment needs a field to stand on."""
    wanted = " ".join(hows) or ANY
    return FieldPanel(name, disable_comments=True, attrs={"data-repeat-for": wanted})


def excepted(name):
    """Asked however it recurs, also by a rule that was read in."""
    return ExceptionPanel(name, attrs={"data-repeat-for": ""})


class DatesPanel(Panel):
    """The dates that the answers give, put together by the server while one chooses."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/dates_panel.html"

        class Media:
            js = [Script("events/recurrence-form.js", type="module")]
            css = {"all": ["events/recurrence-form.css"]}

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            return {**context, "address": reverse("event_dates")}


class ChangedDates(BaseChildFormSet):
    def validate_unique(self):
        """Left to change_faults.py, which says it beside the day."""


class ChangedDatesPanel(InlinePanel):
    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = ChangedDates
        return options


def recurrence_panels():
    """How it recurs, with the dates at once; then what is different about single dates."""
    return [
        MultiFieldPanel(
            [
                RulePanel("rule"),
                asked("repeat_interval"),
                asked("repeat_weekdays", choices.WEEKLY),
                FieldRowPanel(
                    [
                        asked("repeat_ordinal", choices.SAME_WEEKDAY),
                        asked("repeat_weekday", choices.SAME_WEEKDAY),
                    ],
                    attrs={"data-repeat-for": choices.SAME_WEEKDAY},
                ),
                FieldRowPanel(
                    [asked("repeat_until"), asked("repeat_count")], attrs={"data-repeat-for": ANY}
                ),
                excepted("except_dates"),
                excepted("except_months"),
                excepted("except_holidays"),
                DatesPanel(),
            ],
            heading="Upprepning",
            classname="recurrence",
        ),
        ChangedDatesPanel(
            "date_changes",
            heading="Ändra enstaka datum",
            label="ändrat datum",
            help_text="Ställ in, flytta eller skriv om ett av datumen. De andra är som förut.",
            attrs={"data-repeat-changes": True},
        ),
    ]
