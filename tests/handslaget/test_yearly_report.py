"""The yearly report: what it gathers, and that nothing moves it once it is published."""

import datetime
import json
from decimal import Decimal

import pytest
from django.utils import timezone
from wagtail.models import Page

from events.models import CalendarPage
from events.models.council_meeting import MeetingDecision
from handslaget.models import (
    ActionMilestone,
    ActionResponsibility,
    BoardGoal,
    CouncilPage,
    ResponsibleBody,
    YearlyReportPage,
)
from handslaget.yearly_report.gather import gather
from initiatives.models import InitiativeIndexPage, InitiativePage
from mysite.templatetags.swedish import swedish_date
from tests.factories import EventFactory, InitiativeFactory
from tests.programme_factories import (
    ActionFactory,
    ActionUpdateFactory,
    CouncilMeetingFactory,
    FactFigureFactory,
    IndicatorFactory,
    MeasurementFactory,
    ResponsibleBodyFactory,
    YearlyReportFactory,
)
from tests.regions import region_names

YEAR = 2025
NOW = timezone.make_aware(datetime.datetime(2026, 1, 15, 12))  # noqa: DTZ001  made aware here
NOT_COUNTED = None
MAY, OCTOBER = datetime.date(YEAR, 5, 2), datetime.date(YEAR, 10, 1)


def programme():
    """One of everything that the report tells of."""
    rows = {"body": ResponsibleBodyFactory(name="Exempelnämnden")}
    rows["action"] = ActionFactory(title="Exempelinsats", number=3)
    rows["responsibility"] = ActionResponsibility.objects.create(
        action=rows["action"], body=rows["body"]
    )
    rows["goal"] = BoardGoal.objects.create(action=rows["action"], year=YEAR, goal="Exempelmål")
    rows["milestone"] = ActionMilestone.objects.create(
        action=rows["action"], title="Exempelsteg", planned_on=MAY
    )
    rows["update"] = ActionUpdateFactory(action=rows["action"], date=OCTOBER, note="Exempelnot.")
    rows["indicator"] = IndicatorFactory(title="Exempelindikator", decimals=2)
    rows["measurement"] = MeasurementFactory(
        indicator=rows["indicator"], year=YEAR, value=Decimal("3.42")
    )
    rows["initiative"] = InitiativeFactory(title="Exempelinitiativ", stage="pagar", starts_on=MAY)
    rows["event"] = EventFactory(title="Exempelfrukost", starts_on=MAY)
    rows["meeting"] = CouncilMeetingFactory(theme="Exempeltema", starts_on=MAY)
    MeetingDecision.objects.create(meeting=rows["meeting"], text="Exempelslutsats")
    rows["fact"] = FactFigureFactory(name="Exempel: broar", value="12")
    return rows


def change(row, field, value):
    """Edit a row the way its kind is edited: pages and facts are published anew."""
    setattr(row, field, value)
    if hasattr(row, "save_revision"):
        row.save_revision().publish()
    else:
        row.save()


CHANGES = {
    "measurement edited": lambda p: change(p["measurement"], "value", Decimal("9.99")),
    "measurement deleted": lambda p: p["measurement"].delete(),
    "measurement added": lambda p: MeasurementFactory(indicator=p["indicator"], year=YEAR - 1),
    "indicator renamed": lambda p: change(p["indicator"], "title", "Nytt"),
    "indicator unpublished": lambda p: p["indicator"].unpublish(),
    "indicator deleted": lambda p: p["indicator"].delete(),
    "indicator added": lambda _: IndicatorFactory(title="Nytt"),
    "action renamed": lambda p: change(p["action"], "title", "Nytt"),
    "action unpublished": lambda p: p["action"].unpublish(),
    "action deleted": lambda p: p["action"].delete(),
    "action added": lambda _: ActionFactory(title="Nytt", number=4),
    "role group edited": lambda p: change(p["action"], "business_part", "Nytt"),
    "update edited": lambda p: change(p["update"], "note", "Nytt"),
    "update deleted": lambda p: p["update"].delete(),
    "update added": lambda p: ActionUpdateFactory(action=p["action"], date=OCTOBER, note="Nytt."),
    "milestone done": lambda p: change(p["milestone"], "done_on", OCTOBER),
    "milestone deleted": lambda p: p["milestone"].delete(),
    "goal edited": lambda p: change(p["goal"], "goal", "Nytt"),
    "body renamed": lambda p: change(p["body"], "name", "Nytt"),
    "body ended": lambda p: change(p["body"], "valid_to", MAY),
    "responsibility deleted": lambda p: p["responsibility"].delete(),
    "initiative renamed": lambda p: change(p["initiative"], "title", "Nytt"),
    "initiative ended": lambda p: change(p["initiative"], "stage", "pausat"),
    "initiative unpublished": lambda p: p["initiative"].unpublish(),
    "initiative deleted": lambda p: p["initiative"].delete(),
    "initiative added": lambda _: InitiativeFactory(title="Nytt", stage="pagar", starts_on=MAY),
    "event renamed": lambda p: change(p["event"], "title", "Nytt"),
    "event cancelled": lambda p: change(p["event"], "status", "installt"),
    "event deleted": lambda p: p["event"].delete(),
    "event added": lambda _: EventFactory(title="Nytt", starts_on=MAY),
    "meeting edited": lambda p: change(p["meeting"], "theme", "Nytt"),
    "meeting deleted": lambda p: p["meeting"].delete(),
    "fact edited": lambda p: change(p["fact"], "value", "13"),
    "fact unpublished": lambda p: p["fact"].unpublish(),
    "fact deleted": lambda p: p["fact"].delete(),
    "fact added": lambda _: FactFigureFactory(),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_published_report_is_the_same_to_the_last_byte_and_a_draft_is_not(home, client, name):
    rows = programme()
    report = YearlyReportFactory(year=YEAR)
    before, draft_before = client.get(report.url).content, gather(YEAR, NOW)
    assert b"Exempelinsats" in before
    CHANGES[name]({key: type(row).objects.get(pk=row.pk) for key, row in rows.items()})
    assert client.get(report.url).content == before
    assert gather(YEAR, NOW) != draft_before


def test_everything_is_told(home, client):
    programme()
    html = client.get(YearlyReportFactory(year=YEAR).url).content.decode()
    for words in (
        *("Exempelnämnden", "Exempelinsats", "Exempelmål", "Exempelsteg", "Exempelnot."),
        *("Exempelindikator", "3,42", "Exempelinitiativ", "Exempelfrukost", "Exempeltema"),
        *("Exempelslutsats", "Exempel: broar", "Exempel: källa"),
    ):
        assert words in html


def test_what_the_site_counts_is_explained_and_frozen(home, client):
    IndicatorFactory(title="Initiativ", definition="Exempel: nu.", counter="oppna-initiativ")
    report = YearlyReportFactory(year=YEAR)
    told = "Webbplatsen räknar själv: Publicerade initiativ"
    assert f'<p class="muted">Initiativ. {told}' in client.get(report.url).content.decode()
    (row,) = (row for group in report.data["indicators"] for row in group["rows"])
    assert row["definition"].startswith(f"Exempel: nu.\n\n{told}")


def test_a_report_from_before_that_was_explained_reads_as_it_did(home, client):
    IndicatorFactory(counter="oppna-initiativ")
    report = YearlyReportFactory(year=YEAR)
    for group in report.data["indicators"]:
        for row in group["rows"]:
            del row["how_counted"]
    YearlyReportPage.objects.filter(pk=report.pk).update(data=report.data)
    assert "räknar själv" not in client.get(report.url).content.decode()


def test_no_two_regions_have_the_same_name(home, client):
    programme()
    YearlyReportFactory(year=YEAR - 1)
    found = region_names(client.get(YearlyReportFactory(year=YEAR).url).content)
    assert "Mätningar" in found
    assert len(found) == len(set(found))


def test_the_data_are_plain_json(home):
    programme()
    data = gather(YEAR, NOW)
    assert json.loads(json.dumps(data)) == data


def test_a_misspelling_is_corrected_and_the_figures_stay(home, client):
    rows = programme()
    report = YearlyReportFactory(year=YEAR)
    data, frozen_at = report.data, report.frozen_at
    rows["measurement"].delete()
    report.intro, report.correction = "Rättad ingress.", "<p>Det stod fel.</p>"
    report.save_revision().publish()
    report.refresh_from_db()
    assert (report.data, report.frozen_at) == (data, frozen_at)
    html = client.get(report.url).content.decode()
    assert html.index("Det stod fel.") < html.index("3,42")


def test_a_draft_from_before_the_freeze_takes_nothing_away(home):
    programme()
    report = YearlyReportFactory(year=YEAR, live=False)
    old = report.save_revision()
    assert old.content["data"] is None
    report.save_revision().publish()
    data = YearlyReportPage.objects.get(pk=report.pk).data
    assert data["actions"]
    Page.objects.get(pk=report.pk).revisions.get(pk=old.pk).publish()
    assert YearlyReportPage.objects.get(pk=report.pk).data == data


def test_what_was_read_before_the_freeze_takes_nothing_away(home):
    programme()
    report = YearlyReportFactory(year=YEAR, live=False)
    stale = YearlyReportPage.objects.get(pk=report.pk)
    report.save_revision().publish()
    stale.year = 2001
    stale.save()
    frozen = YearlyReportPage.objects.get(pk=report.pk)
    assert frozen.year == YEAR
    assert frozen.data["actions"]


def test_a_draft_is_not_frozen_nor_is_what_shall_be_published_later(home):
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    report = YearlyReportFactory(year=YEAR, live=False, go_live_at=tomorrow)
    revision = report.save_revision()
    revision.publish()
    assert YearlyReportPage.objects.get(pk=report.pk).frozen_at is None
    report.go_live_at = None
    report.save_revision().publish()
    assert YearlyReportPage.objects.get(pk=report.pk).frozen_at is not None


def test_the_year_of_a_published_report_stands(home):
    report = YearlyReportFactory(year=YEAR)
    revision = report.save_revision()
    revision.content["year"] = 2001
    revision.save()
    revision.publish()
    assert YearlyReportPage.objects.get(pk=report.pk).year == YEAR


def test_only_what_everyone_may_read_is_frozen(home):
    programme()
    ActionFactory(title="zqutkast", number=9, live=False)
    InitiativeFactory(title="zqutkast", live=False)
    FactFigureFactory(name="zqutkast", live=False)
    told = json.dumps(gather(YEAR, NOW))
    assert "zq" not in told
    ActionFactory(title="zqöppen", number=10)
    assert "zq" in json.dumps(gather(YEAR, NOW), ensure_ascii=False)


def test_nothing_later_than_the_year_is_told(home):
    rows = programme()
    MeasurementFactory(indicator=rows["indicator"], year=YEAR + 1, value=Decimal("8.88"))
    ActionUpdateFactory(action=rows["action"], date=datetime.date(2026, 1, 2), note="Senare.")
    EventFactory(title="Senare", starts_on=datetime.date(2026, 1, 2))
    told = json.dumps(gather(YEAR, NOW))
    assert "8,88" not in told
    assert "Senare" not in told
    assert "Senare" in json.dumps(gather(YEAR + 1, NOW))


def test_a_body_keeps_the_name_that_it_had(home):
    action = ActionFactory(number=1)
    old = ResponsibleBodyFactory(name="Gamla nämnden", valid_to=datetime.date(2025, 12, 31))
    new = ResponsibleBody.objects.create(name="Nya nämnden", valid_from=datetime.date(2026, 1, 1))
    for body in (old, new):
        ActionResponsibility.objects.create(action=action, body=body)
    names = [gather(year, NOW)["actions"][0]["responsible"] for year in (2025, 2026)]
    assert names == [["Gamla nämnden"], ["Nya nämnden"]]


def test_who_does_what_says_its_day_when_it_was_written_after_the_year(home, client):
    ActionFactory(number=1, elected_part="Exempel: beslutar.")
    told_on = gather(YEAR, NOW)["actions"][0]["texts_from"]
    assert told_on == swedish_date(timezone.localdate())
    html = client.get(YearlyReportFactory(year=YEAR).url).content.decode()
    assert f"läst ur texter från {told_on}" in html


def test_what_is_not_measured_or_set_is_said(home, client):
    ActionFactory(number=1)
    IndicatorFactory()
    html = client.get(YearlyReportFactory(year=YEAR).url).content.decode()
    assert "mäts ej" in html
    assert "5 uppgifter om insatserna är ej satta" in html


def test_it_is_compared_with_last_years_frozen_report(home):
    rows = programme()
    ActionUpdateFactory(action=rows["action"], date=datetime.date(2024, 6, 1), status="planeras")
    last = YearlyReportFactory(year=YEAR - 1)
    FactFigureFactory()
    InitiativeFactory(stage="ide")
    told = gather(YEAR, NOW, last.data)
    changes = {row["what"]: (row["then"], row["now"]) for row in told["changes"]}
    assert told["compared_with"] == YEAR - 1
    assert changes["Genomförda evenemang"] == (NOT_COUNTED, 2)
    assert (told["actions"][0]["status_before"], told["actions"][0]["status"]) == (
        "Planeras",
        "Pågår",
    )


def test_a_value_that_was_corrected_since_last_year_is_told(home):
    rows = programme()
    measurement = MeasurementFactory(
        indicator=rows["indicator"], year=YEAR - 1, value=Decimal("3.40")
    )
    last = YearlyReportFactory(year=YEAR - 1)
    assert gather(YEAR, NOW, last.data)["corrected"] == []
    change(measurement, "value", Decimal("3.30"))
    (row,) = gather(YEAR, NOW, last.data)["corrected"]
    assert (row["then"], row["now"]) == ("3,40", "3,30")


def test_more_decimals_and_another_title_are_no_other_value(home):
    rows = programme()
    values = {"indicator": rows["indicator"], "year": YEAR - 1}
    measurement = MeasurementFactory(**values, value=Decimal("3.40"))
    last = YearlyReportFactory(year=YEAR - 1)
    change(rows["indicator"], "decimals", 1)
    change(rows["indicator"], "title", "Med ett annat namn")
    assert gather(YEAR, NOW, last.data)["corrected"] == []
    change(measurement, "value", Decimal("3.30"))
    (row,) = gather(YEAR, NOW, last.data)["corrected"]
    assert row["what"] == f"Med ett annat namn, {YEAR - 1}"


def counts(year, at=NOW):
    """Label → number of everything that the rooms count."""
    return dict(pair for section in gather(year, at)["sections"] for pair in section["counts"])


def published_in(model, year):
    """As if the list had been on the site since the summer of ``year``."""
    at = timezone.make_aware(datetime.datetime(year, 6, 1))  # noqa: DTZ001  made aware here
    model.objects.update(first_published_at=at, last_published_at=at)


def test_a_year_before_anything_was_counted_has_no_number_and_never_0(home, client):
    EventFactory(starts_on=MAY)
    InitiativeFactory(stage="pagar")
    assert set(counts(YEAR - 10).values()) == {NOT_COUNTED}
    html = client.get(YearlyReportFactory(year=YEAR - 10).url).content.decode()
    assert html.count('<dd><span class="not-set">ej räknat</span></dd>') == 5
    assert f"Evenemang räknades inte {YEAR - 10}." in html
    assert "<dd>0</dd>" not in html


def test_a_year_in_which_nothing_happened_though_it_was_counted_is_0(home):
    EventFactory(starts_on=datetime.date(2099, 1, 1))
    CouncilMeetingFactory(starts_on=datetime.date(2099, 1, 1))
    InitiativeFactory(stage="pausat")
    for model in (CalendarPage, CouncilPage, InitiativeIndexPage):
        published_in(model, YEAR)
    assert set(counts(YEAR).values()) == {0}
    assert set(counts(YEAR - 1).values()) == {NOT_COUNTED}


def test_the_year_that_goes_on_is_counted_from_the_start(home):
    assert set(counts(2026).values()) == {0}


def test_open_initiatives_of_an_ended_year_are_those_of_its_last_day(home):
    InitiativeFactory(title="Exempel ett", stage="pagar", starts_on=MAY)
    InitiativeFactory(title="Exempel två", stage="ide")
    published_in(InitiativeIndexPage, YEAR)
    told = gather(YEAR, NOW)
    (section,) = [one for one in told["sections"] if one["name"] == "initiativ"]
    assert section["counts"][0] == ["Öppna initiativ", 1]
    assert section["tables"][1]["caption"] == "Öppna vid slutet av 2025"
    assert section["tables"][1]["rows"] == [["Exempel ett", "Pågick, enligt start- och slutdatum"]]


def test_what_the_site_counted_at_the_time_says_how_many_were_open(home):
    counted_early("oppna-initiativ", 4)
    InitiativeFactory(stage="pagar", starts_on=MAY)
    (section,) = [one for one in gather(YEAR, NOW)["sections"] if one["name"] == "initiativ"]
    assert section["counts"][0] == ["Öppna initiativ", 4]
    assert section["notes"] == ["Öppna initiativ räknades senast 3 november 2025."]


def test_a_number_that_hangs_on_a_forgotten_stage_is_not_told(home):
    InitiativeFactory(stage="ide")
    published_in(InitiativePage, YEAR)
    InitiativePage.objects.update(last_published_at=timezone.now())
    published_in(InitiativeIndexPage, YEAR)
    (section,) = [one for one in gather(YEAR, NOW)["sections"] if one["name"] == "initiativ"]
    assert section["counts"][0] == ["Öppna initiativ", NOT_COUNTED]
    assert section["notes"] == ["Hur 1 initiativ stod vid slutet av 2025 går inte att veta."]


def counted_early(counter, value):
    """An indicator that the night run last counted on the third of November of the year."""
    indicator = IndicatorFactory(title="Exempelindikator", counter=counter)
    counted_at = timezone.make_aware(datetime.datetime(YEAR, 11, 3, 3))  # noqa: DTZ001  made aware here
    MeasurementFactory(indicator=indicator, year=YEAR, value=Decimal(value), counted_at=counted_at)
    return indicator


def told_of(data, title="Exempelindikator"):
    rows = [row for group in data["indicators"] for row in group["rows"]]
    return next(row for row in rows if row["title"] == title)


def test_freezing_counts_what_happened_after_the_last_night_run(home, client):
    counted_early("genomforda-evenemang", 0)
    EventFactory(starts_on=datetime.date(YEAR, 12, 1))
    report = YearlyReportFactory(year=YEAR)
    row = told_of(report.data)
    assert (row["value"], row["preliminary"]) == ("1", "")
    assert "preliminärt" not in client.get(report.url).content.decode()


def test_what_nobody_can_count_afterwards_is_preliminary_with_its_day(home, client):
    counted_early("oppna-initiativ", 4)
    report = YearlyReportFactory(year=YEAR)
    row = told_of(report.data)
    assert (row["value"], row["preliminary"]) == ("4", "3 november 2025")
    assert "preliminärt, räknat 3 november 2025" in client.get(report.url).content.decode()


def test_a_draft_writes_no_value_and_says_that_it_is_preliminary(home):
    indicator = counted_early("genomforda-evenemang", 0)
    EventFactory(starts_on=datetime.date(YEAR, 12, 1))
    row = told_of(gather(YEAR, NOW))
    assert (row["value"], row["preliminary"], row["change"]) == ("0", "3 november 2025", "")
    assert indicator.measurements.get().value == 0


def test_without_last_years_report_nothing_is_guessed(home):
    programme()
    told = gather(YEAR, NOW)
    assert (told["compared_with"], told["changes"]) == (None, [])


@pytest.mark.parametrize("rows", [1, 3])
def test_what_it_costs_to_gather_does_not_grow(home, rows, django_assert_num_queries):
    for number in range(rows):
        action = ActionFactory(number=number + 1)
        ActionUpdateFactory(action=action, date=OCTOBER)
        ResponsibleBodyFactory()
        MeasurementFactory(indicator=IndicatorFactory(), year=YEAR)
        InitiativeFactory(stage="pagar")
        EventFactory(starts_on=MAY)
        CouncilMeetingFactory(starts_on=MAY)
        FactFigureFactory()
    gather(YEAR, NOW)
    with django_assert_num_queries(22):
        gather(YEAR, NOW)


@pytest.mark.parametrize("year", [1999, 2999, 0])
def test_a_year_that_cannot_be_reported_is_refused(home, year):
    page = YearlyReportFactory.build(year=year)
    with pytest.raises(Exception, match="Välj ett år"):
        page.clean()
