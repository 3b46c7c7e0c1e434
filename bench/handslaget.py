"""Queries of Handslaget's pages with 200 indicators over 20 years and 500 initiatives."""

import datetime

from bench.report import Figure, tell
from bench.site import empty_site, queries

INDICATORS, YEARS, INITIATIVES, EVENTS = 200, 20, 500, 200
ACTIONS, BODIES, UPDATES = 8, 20, 12
FIRST_YEAR = 2006
LIMIT = 12
ADDRESSES = {
    "follow-up": "/uppfoljning/",
    "what is missing": "/uppfoljning/saknas/",
    "responsibility matrix": "/handslaget/ansvar/",
    "road map": "/handslaget/fardplan/",
    "an insats": "/handslaget/insatser/insats-1/",
    "a goal area": "/handslaget/mal/mal-1/",
    "an indicator": "/uppfoljning/indikator-1/",
    "an initiative": "/initiativ/initiativ-1/",
    "an event": "/kalender/evenemang-1/",
}


def measure():
    """One figure for each kind of page, all of the same programme."""
    for name, address in ADDRESSES.items():
        yield Figure(f"queries, {name}", queries(address), LIMIT, "queries")


def fill():
    """Everything hangs together, so that every page has as much to show as it ever can."""
    from tests import programme_factories as programme

    goals = [programme.GoalAreaPageFactory(slug=f"mal-{n}", title=f"Mål {n}") for n in range(3)]
    tracks = [programme.TrackPageFactory(slug=f"spar-{n}", title=f"Spår {n}") for n in range(3)]
    actions = [action(n, goals[n % 3].word, tracks[n % 3].word) for n in range(1, ACTIONS + 1)]
    fill_duties(actions)
    fill_time(actions)
    fill_indicators(actions, goals)
    fill_initiatives(actions, goals)
    programme.MatrixFactory()
    programme.RoadmapFactory()


def action(number, goal, track):
    from tests.programme_factories import ActionFactory

    return ActionFactory(number=number, slug=f"insats-{number}", goal_areas=[goal], tracks=[track])


def fill_duties(actions):
    """A tree of bodies, and for each insats one that answers for it and three that take part."""
    from handslaget.models import ActionResponsibility
    from tests.programme_factories import ResponsibleBodyFactory

    top = ResponsibleBodyFactory()
    bodies = [top, *(ResponsibleBodyFactory(parent=top) for _ in range(BODIES - 1))]
    roles = ["ansvarig", "medverkande", "medverkande", "medverkande"]
    ActionResponsibility.objects.bulk_create(
        ActionResponsibility(action=one, body=bodies[(one.number + place) % BODIES], role=role)
        for one in actions
        for place, role in enumerate(roles)
    )


def fill_time(actions):
    """What has been told, what is planned and what boards have set, several of each an insats."""
    from handslaget.models import ActionMilestone, ActionUpdate, BoardGoal

    first = datetime.date(2026, 1, 15)
    months = [first + datetime.timedelta(days=30 * month) for month in range(UPDATES)]
    pairs = [(one, day) for one in actions for day in months]
    ActionUpdate.objects.bulk_create(
        ActionUpdate(action=one, date=day, status="pagar", note="Vi har börjat.")
        for one, day in pairs
    )
    ActionMilestone.objects.bulk_create(
        ActionMilestone(action=one, title="Milstolpe", planned_on=day) for one, day in pairs
    )
    BoardGoal.objects.bulk_create(
        BoardGoal(action=one, year=year, goal="Mål")
        for one in actions
        for year in range(2026, 2031)
    )


def fill_indicators(actions, goals):
    from handslaget.models import IndicatorPage, Measurement
    from tests.programme_factories import IndicatorFactory

    questions = list(IndicatorPage.Question)
    pages = [
        IndicatorFactory(slug=f"indikator-{n}", question=questions[n % len(questions)])
        for n in range(INDICATORS)
    ]
    link(pages, actions, goals)
    Measurement.objects.bulk_create(
        Measurement(indicator=page, year=FIRST_YEAR + year, value=year, method_break=year == 10)
        for page in pages
        for year in range(YEARS)
    )


def fill_initiatives(actions, goals):
    from tests.factories import EventFactory, InitiativeFactory

    initiatives = [InitiativeFactory(slug=f"initiativ-{n}") for n in range(INITIATIVES)]
    events = [EventFactory(slug=f"evenemang-{n}", initiative=initiatives[n]) for n in range(EVENTS)]
    link(initiatives, actions, goals)
    link(events, actions, goals)


def link(pages, actions, goals):
    """Every page to all insatser and to one goal area: the most that editors can tick."""
    model = type(pages[0])
    name = model._meta.model_name
    ticked = model.actions.through
    ticked.objects.bulk_create(
        ticked(**{f"{name}_id": page.pk, "actionpage_id": one.pk})
        for page in pages
        for one in actions
    )
    carried = model.goal_areas.through
    carried.objects.bulk_create(
        carried(**{f"{name}_id": page.pk, "goalarea_id": goals[number % len(goals)].word_id})
        for number, page in enumerate(pages)
    )


def main():
    with empty_site():
        fill()
        tell("Handslaget with 200 indicators over 20 years and 500 initiatives", measure())


if __name__ == "__main__":
    main()
