"""Näringslivsrådet with its seats and meetings."""

import datetime

from demo.content.council import COUNCIL, MEETINGS, SEATS
from demo.days import weekday
from events.models import CouncilMeetingPage, MeetingDecision
from handslaget.models import ActionPage, CouncilPage, CouncilSeat, OrganisationPage, Sector
from initiatives.models import InitiativePage

from .body import body
from .images import image_or_none
from .pages import add, review_date

STARTS, ENDS = datetime.time(8, 0), datetime.time(10, 0)


def add_council(home, today):
    """The council below the front page; its year is the one that ``today`` is in."""
    council = add(home, CouncilPage, COUNCIL, lambda content: _council(content, today))
    if not council.seats.exists():
        _seat(council, today)
    for content in MEETINGS:
        add(council, CouncilMeetingPage, content, lambda content: _meeting(content, today))


def _council(content, today):
    return {
        "image": image_or_none(content["picture"]),
        "review_date": review_date(today, content),
        "body": body(content["body"]),
    }


def _seat(council, today):
    this_year = (datetime.date(today.year, 1, 1), datetime.date(today.year, 12, 31))
    last_year = tuple(day.replace(year=today.year - 1) for day in this_year)
    for order, (role, organisation, sector, ended) in enumerate(SEATS):
        first, last = last_year if ended else this_year
        council.seats.add(
            CouncilSeat(
                role=role,
                organisation=OrganisationPage.objects.get(title=organisation),
                sector=Sector.objects.filter(name=sector).first(),
                valid_from=first,
                valid_to=last,
                sort_order=order,
            )
        )
    council.save_revision(changed=False).publish()


def _meeting(content, today):
    return {
        "theme": content["theme"],
        "starts_on": weekday(today, *content["on"]),
        "start_time": STARTS,
        "end_time": ENDS,
        "questions": content.get("questions", ""),
        "notes": content.get("notes", ""),
        "decisions": [_decision(*one) for one in content.get("decisions", [])],
        "actions": list(ActionPage.objects.filter(number__in=content["actions"])),
        "review_date": review_date(today, content),
    }


def _decision(text, initiative):
    return MeetingDecision(
        text=text, initiative=InitiativePage.objects.filter(title=initiative).first()
    )
