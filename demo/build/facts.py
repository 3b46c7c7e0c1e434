"""Facts and messages, the page of messages, and last year's report as an example."""

from demo.content.facts import FACTS, MESSAGE_PAGE, MESSAGES, READ, REPORT, REVIEW_IN_DAYS
from demo.days import day
from handslaget.models import Audience, FactFigure, FollowUpPage, KeyMessage, YearlyReportPage

from .body import body
from .lists import missing
from .pages import add, review_date
from .texts import add_below


def add_facts(today):
    """The facts and messages that are missing, published as an editor would."""
    for row in missing(FactFigure, FACTS, lambda row: row[0]):
        name, value, unit, source, review_in_days = row
        fact = FactFigure(name=name, value=value, unit=unit, source=source, note=READ, live=False)
        fact.as_of, fact.review_date = today, day(today, review_in_days)
        _publish(fact)
    for text, explanation, audiences in MESSAGES:
        if not KeyMessage.objects.filter(text=text).exists():
            message = KeyMessage(text=text, explanation=explanation, live=False)
            message.review_date = day(today, REVIEW_IN_DAYS)
            message.audiences = list(Audience.objects.filter(name__in=audiences))
            _publish(message)


def _publish(row):
    row.save()
    row.save_revision(changed=False).publish()


def add_message_page(parent, today):
    add_below(parent, [MESSAGE_PAGE], today)


def add_reports(today):
    """The two years that ended last, frozen as the last of all: the later is told beside the earlier."""
    for follow_up in FollowUpPage.objects.all():
        for year in (today.year - 2, today.year - 1):
            content = {**REPORT, "title": f"{REPORT['title']} {year}", "year": year}
            add(follow_up, YearlyReportPage, content, lambda content: _report(content, today))


def _report(content, today):
    return {
        "year": content["year"],
        "body": body(content["body"]),
        "review_date": review_date(today, content),
    }
