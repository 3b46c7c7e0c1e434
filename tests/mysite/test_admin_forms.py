"""The admin's forms as editors meet them: dates, and a save that would overwrite somebody else's."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from events.models import EventPage
from home.models import NewsPage
from tests.accounts import client_for, editor, superuser
from tests.factories import CalendarFactory, NewsFactory, NewsIndexFactory


def news(**changes):
    return nested_form_data(
        {
            "title": "Nyhet",
            "slug": "nyhet",
            "kind": "nyhet",
            "date": "2026-04-03",
            "intro": "Det viktigaste.",
            "body": streamfield([]),
            "responsible": "Kommunledningskontoret",
            "deputy": "Näringslivsverksamheten",
            "review_date": "2099-01-01",
            "tags": "",
            "comments": inline_formset([]),
            **changes,
        }
    )


def add_url(model, parent):
    return reverse(
        "wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk]
    )


@pytest.mark.parametrize("text", ["2026-04-03", "3 april 2026", "3 apr 2026"])
def test_a_date_may_be_written_by_numbers_or_words(home, text):
    url = add_url(NewsPage, NewsIndexFactory())
    client_for(editor()).post(url, news(date=text))
    assert NewsPage.objects.get().date == datetime.date(2026, 4, 3)


@pytest.mark.parametrize("text", ["03/04/2026", "3.4.2026"])
def test_a_date_that_could_be_two_days_is_refused_with_an_example(home, text):
    url = add_url(NewsPage, NewsIndexFactory())
    response = client_for(editor()).post(url, news(date=text))
    assert "Skriv datumet som 2026-04-03 eller 3 april 2026." in response.content.decode()
    assert not NewsPage.objects.exists()


def test_the_picker_still_gives_its_own_format(home):
    html = client_for(editor()).get(add_url(NewsPage, NewsIndexFactory())).content.decode()
    assert '"format": "Y-m-d"' in html


def test_the_picker_leaves_what_is_typed_for_the_form_to_read(home):
    html = client_for(editor()).get(add_url(EventPage, CalendarFactory())).content.decode()
    for field in ("id_starts_on", "id_start_time", "id_review_date"):
        picker = html.split(f'id="{field}"')[1].split("</script>")[0]
        assert '"validateOnBlur": false' in picker


def test_a_slug_made_from_a_swedish_title_has_no_dots_over_its_letters(home):
    assert NewsFactory(title="Åäö på ön").slug == "aao-pa-on"


@pytest.mark.parametrize(("text", "hour"), [("9", 9), ("9.30", 9), ("18:00", 18)])
def test_a_time_may_be_written_with_point_or_colon(home, text, hour):
    event = {
        "title": "Frukost",
        "slug": "frukost",
        "intro": "Kom.",
        "starts_on": "3 april 2027",
        "start_time": text,
        "end_time": "21.00",
        "status": "planerat",
        "body": streamfield([]),
        "responsible": "A",
        "deputy": "B",
        "review_date": "2099-01-01",
        "comments": inline_formset([]),
        "date_changes": inline_formset([]),
    }
    client_for(editor()).post(add_url(EventPage, CalendarFactory()), nested_form_data(event))
    assert EventPage.objects.get().start_time.hour == hour


def test_what_is_pasted_from_word_is_saved_without_control_characters(home):
    pasted = news(title="Ny\x07 brygga", intro="Vid sjön\x0boch\x0cvid ån.")
    client_for(editor()).post(add_url(NewsPage, NewsIndexFactory()), pasted)
    page = NewsPage.objects.get()
    assert (page.title, page.intro) == ("Ny brygga", "Vid sjön och vid ån.")


def fresh(page):
    return NewsPage.objects.get(pk=page.pk)


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def opened(page, **changes):
    """What the editor's browser posts from a page that it opened just now."""
    latest = fresh(page).latest_revision
    return news(
        title=page.title,
        slug=page.slug,
        loaded_revision_id=str(latest.pk),
        loaded_revision_created_at=latest.created_at.isoformat(),
        **changes,
    )


@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}])
def test_a_stale_save_is_refused_with_all_text_kept_and_the_next_one_goes_through(home, action):
    page = NewsFactory()
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    client = client_for(editor())
    mine = opened(page, intro="Min text", **action)
    client_for(superuser()).post(url, opened(page, intro="Kollegans text"))
    refused = client.post(url, mine).content.decode()
    assert "Någon annan har sparat sidan" in refused
    assert "Min text" in refused
    assert draft(page).intro == "Kollegans text"
    assert fresh(page).intro == "En ingress."
    client.post(url, opened(page, intro="Min text", **action))
    assert draft(page).intro == "Min text"


def save_with_an_own_autosave_before(page, seconds):
    """The editor's two saves from one form, so many seconds apart, as the draft then reads."""
    client, url = client_for(editor()), reverse("wagtailadmin_pages:edit", args=[page.pk])
    mine = opened(page, intro="Färdig text")
    client.post(url, opened(page, intro="Halv text"))
    saved_at = timezone.now() - datetime.timedelta(seconds=seconds)
    Revision.objects.filter(pk=fresh(page).latest_revision_id).update(created_at=saved_at)
    client.post(url, mine)
    return draft(page).intro


def test_an_autosave_on_its_way_is_not_taken_for_somebody_else(home):
    assert save_with_an_own_autosave_before(NewsFactory(), seconds=1) == "Färdig text"


def test_an_older_save_in_another_window_of_ones_own_is_not_overwritten(home):
    assert save_with_an_own_autosave_before(NewsFactory(), seconds=60) == "Halv text"


def test_a_save_of_what_was_opened_last_goes_through(home):
    page = NewsFactory()
    client_for(editor()).post(
        reverse("wagtailadmin_pages:edit", args=[page.pk]), opened(page, intro="Min text")
    )
    assert draft(page).intro == "Min text"
