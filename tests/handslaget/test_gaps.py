"""What is lacking is listed, and leaves the list when it is there."""

import datetime

import pytest
from django.utils import timezone

from handslaget.action_gaps import OWED_GAPS
from handslaget.gaps import gaps
from handslaget.matrix import OWED, ROLE_GROUPS
from handslaget.matrix_context import matrix_of
from handslaget.models import ActionResponsibility, BoardGoal
from mysite.templatetags.swedish import swedish_date
from tests.factories import GoalAreaFactory, TextPageFactory
from tests.programme_factories import (
    ActionFactory,
    ActionUpdateFactory,
    FactFigureFactory,
    FollowUpFactory,
    GoalAreaPageFactory,
    HandslagFactory,
    IndicatorFactory,
    KeyMessageFactory,
    MeasurementFactory,
    ResponsibleBodyFactory,
    TrackFactory,
)

NOW = timezone.now()
YESTERDAY = timezone.localdate(NOW) - datetime.timedelta(days=1)


def lacking(heading):
    return [page.title for gap in gaps(NOW) if gap.heading == heading for page in gap.pages]


def test_an_insats_that_nobody_answers_for_is_listed_until_somebody_does(home):
    action, body = ActionFactory(title="Arenor"), ResponsibleBodyFactory()
    assert lacking("Insatser utan ansvarig") == ["Arenor"]
    row = ActionResponsibility.objects.create(action=action, body=body, role="medverkande")
    assert lacking("Insatser utan ansvarig") == ["Arenor"]
    ActionResponsibility.objects.filter(pk=row.pk).update(role="ansvarig")
    assert lacking("Insatser utan ansvarig") == []


def test_a_body_that_is_no_more_answers_for_nothing(home):
    body = ResponsibleBodyFactory(valid_to=YESTERDAY)
    ActionResponsibility.objects.create(action=ActionFactory(title="Arenor"), body=body)
    assert lacking("Insatser utan ansvarig") == ["Arenor"]


def test_what_the_matrix_counts_as_a_hole_this_year_is_listed_and_nothing_else(home):
    year, body = timezone.localdate(NOW).year, ResponsibleBodyFactory()
    ActionFactory(title="Allt saknas")
    some = ActionFactory(title="Något saknas", business_part="Säger till.", elected_part=" ")
    ActionResponsibility.objects.create(action=some, body=body)
    BoardGoal.objects.create(action=some, year=year - 1, goal="Förra årets")
    full = ActionFactory(title="Inget", **dict.fromkeys(ROLE_GROUPS, "Gör sitt."))
    ActionResponsibility.objects.create(action=full, body=body)
    BoardGoal.objects.create(action=full, year=year, goal="Årets")
    counted = [count for _, count in matrix_of(year, None, [body], NOW).holes_by_kind]
    assert [len(lacking(heading)) for heading, _ in OWED_GAPS.values()] == counted
    assert lacking("Insatser utan nämndmål i år") == ["Allt saknas", "Något saknas"]
    assert lacking("Insatser där företagarnas del är ej satt") == ["Allt saknas"]


def test_every_owed_thing_of_the_matrix_has_a_list():
    assert list(OWED_GAPS) == list(OWED)


def test_an_insats_is_listed_until_it_has_a_goal_area_and_a_track(home):
    headings = ("Insatser utan målområde", "Insatser utan utvecklingsspår")
    action = ActionFactory(title="Arenor")
    assert [lacking(heading) for heading in headings] == [["Arenor"], ["Arenor"]]
    action.goal_areas, action.tracks = [GoalAreaFactory()], [TrackFactory()]
    action.save_revision().publish()
    assert [lacking(heading) for heading in headings] == [[], []]


def test_a_question_is_listed_until_a_public_indicator_answers_it(home):
    def questions():
        (gap,) = [one for one in gaps(NOW) if one.heading == "Frågor utan indikator"]
        return gap.texts

    IndicatorFactory(question="trygghet", live=False)
    assert len(questions()) == 6
    IndicatorFactory(question="trygghet")
    assert len(questions()) == 5
    assert "Trygghet" not in questions()


def test_targets_that_nobody_has_set_are_listed(home):
    IndicatorFactory(title="Utan")
    IndicatorFactory(title="Noll är ett mål", target=0)
    GoalAreaPageFactory(title="Ett mål")
    GoalAreaPageFactory(title="Satt mål", target_year=2030, target="Plats 40")
    assert lacking("Indikatorer utan mål") == ["Utan"]
    assert lacking("Mål utan målår") == ["Ett mål"]
    assert lacking("Mål utan mål i siffror") == ["Ett mål"]


def test_an_insats_is_listed_when_half_a_year_has_passed_in_silence(home):
    action, half_a_year = ActionFactory(title="Arenor"), datetime.timedelta(days=200)
    update = ActionUpdateFactory(action=action)
    assert lacking("Insatser utan färsk lägesrapport") == []
    update.date = timezone.localdate(NOW) - half_a_year
    update.save()
    assert lacking("Insatser utan färsk lägesrapport") == ["Arenor"]


def test_an_insats_that_nobody_has_told_of_is_listed_from_the_first_day(home):
    action = ActionFactory(title="Arenor")
    assert lacking("Insatser utan färsk lägesrapport") == ["Arenor"]
    ActionUpdateFactory(action=action)
    assert lacking("Insatser utan färsk lägesrapport") == []


def test_only_a_public_indicator_counts(home):
    action = ActionFactory(title="Arenor")
    IndicatorFactory(actions=[action], live=False)
    assert lacking("Insatser utan indikator") == ["Arenor"]
    IndicatorFactory(actions=[action])
    assert lacking("Insatser utan indikator") == []


def test_a_goal_is_followed_by_an_indicator_that_carries_its_word(home):
    goal = GoalAreaPageFactory(title="Attraktiv")
    assert lacking("Mål utan indikator") == ["Attraktiv"]
    IndicatorFactory(goal_areas=[goal.word])
    assert lacking("Mål utan indikator") == []


def test_an_indicator_without_values_is_said_not_to_be_measured(home):
    indicator = IndicatorFactory(title="Upphandling")
    assert lacking("Indikatorer som inte mäts") == ["Upphandling"]
    MeasurementFactory(indicator=indicator)
    assert lacking("Indikatorer som inte mäts") == []


def test_a_page_past_its_review_is_listed(home):
    ActionFactory(title="Gammal", review_date=YESTERDAY)
    ActionFactory(title="Färsk")
    assert lacking("Sidor som skulle ha setts över") == ["Gammal"]


def test_whatever_page_lies_in_the_programme_is_to_be_read_through(home):
    TextPageFactory(parent=HandslagFactory(), title="Om avtalet", review_date=YESTERDAY)
    TextPageFactory(title="Utanför", review_date=YESTERDAY)
    assert lacking("Sidor som skulle ha setts över") == ["Om avtalet"]


def test_facts_and_messages_past_their_review_are_listed_the_longest_overdue_first(home, client):
    long_ago = datetime.date(2026, 3, 2)
    FollowUpFactory()
    KeyMessageFactory(text="Exempel: gammalt budskap", review_date=long_ago)
    FactFigureFactory(name="Exempel: gammalt faktum", review_date=YESTERDAY)
    FactFigureFactory(name="Exempel: färskt faktum")
    FactFigureFactory(name="Exempel: utkast", review_date=YESTERDAY, live=False)
    (gap,) = [one for one in gaps(NOW) if one.heading.startswith("Fakta och budskap")]
    assert gap.texts == [
        "Exempel: gammalt budskap (skulle ha setts över 2 mars 2026)",
        f"Exempel: gammalt faktum (skulle ha setts över {swedish_date(YESTERDAY)})",
    ]
    html = client.get("/uppfoljning/saknas/").content.decode()
    assert '<span class="muted">(2)</span>' in html
    assert "<li>Exempel: gammalt budskap (skulle ha setts över 2 mars 2026)</li>" in html


@pytest.mark.parametrize("rows", [1, 3])
def test_facts_and_messages_are_one_query(home, rows, django_assert_num_queries):
    for _ in range(rows):
        FactFigureFactory(review_date=YESTERDAY)
        KeyMessageFactory(review_date=YESTERDAY)
    with django_assert_num_queries(6):
        gaps(NOW)


def test_drafts_are_in_no_list(home):
    ActionFactory(title="Hemlig", live=False, review_date=YESTERDAY)
    IndicatorFactory(title="Hemlig", live=False)
    assert not [page for gap in gaps(NOW) for page in gap.pages]


def test_the_page_is_shared_under_its_own_name_and_address(home, client):
    FollowUpFactory()
    head = client.get("/uppfoljning/saknas/").content.decode().split("</head>")[0]
    own = "http://localhost/uppfoljning/saknas/"
    assert f'<link rel="canonical" href="{own}">' in head
    assert f'<meta property="og:url" content="{own}">' in head
    assert '<meta property="og:title" content="Det här saknas – Uppföljning">' in head


@pytest.mark.indexes
def test_a_search_for_what_is_lacking_leads_to_the_page_that_links_to_it(home, client):
    FollowUpFactory()
    html = client.get("/sok/?q=saknas").content.decode()
    assert "1 träff på saknas" in html
    assert 'href="/uppfoljning/"' in html.split("1 träff på saknas")[1]
