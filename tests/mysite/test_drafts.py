"""A draft is saved with whatever there is: a title is enough, but what gives a page its place is owed."""

import pytest
from wagtail.models import get_page_models
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

OWED = {
    "EventPage": {"starts_on"},
    "CouncilMeetingPage": {"starts_on"},
    "ArenaPage": {"arena"},
    "ActionPage": {"number"},
    "GoalAreaPage": {"word"},
    "DirectionPage": {"word"},
    "TrackPage": {"word"},
    "YearlyReportPage": {"year"},
}


def form_with_a_title_only(model):
    form_class = model.get_edit_handler().get_form_class()
    formsets = {name: inline_formset([]) for name in form_class.formsets}
    streams = {
        field.name: streamfield([])
        for field in model._meta.get_fields()
        if field.concrete and field.get_internal_type() == "JSONField"
    }
    filled_in = {f.name: f.get_default() for f in model._meta.local_fields if f.has_default()}
    mine = {"title": "Utkast", "slug": "utkast", "date": "2099-01-01"}
    data = {**filled_in, **mine, **formsets, **streams}
    return form_class(nested_form_data(data), instance=model())


@pytest.mark.django_db
@pytest.mark.parametrize("model", get_page_models(), ids=lambda model: model.__name__)
def test_a_draft_needs_a_title_only(model):
    form = form_with_a_title_only(model)
    form.defer_required_fields()
    assert set(form.errors) == OWED.get(model.__name__, set())


@pytest.mark.django_db
def test_publishing_asks_for_the_rest():
    form = form_with_a_title_only(next(m for m in get_page_models() if m.__name__ == "NewsPage"))
    assert {"intro", "responsible", "review_date"} <= set(form.errors)
