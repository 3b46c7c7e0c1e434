"""A new update is stored, live at once, and stands in the page's history."""

from django.db import transaction
from wagtail.log_actions import LogFormatter, log

from handslaget.action_status import Status
from handslaget.models import ActionPage
from mysite.dates import read_date
from mysite.templatetags.swedish import swedish_date

LOG_ACTION = "handslaget.report"
SAID = ("date", "status", "note", "next_step")


@transaction.atomic
def store(update):
    """Store ``update`` and log it, unless the newest one already says the same; say whether it was.

    The second click of a double click says the same. Its request waits here until the first is done.
    """
    ActionPage.objects.select_for_update(of=("self",)).get(pk=update.action_id)
    newest = update.action.updates.first()
    if newest and all(getattr(newest, name) == getattr(update, name) for name in SAID):
        return False
    update.save()
    log(
        instance=update.action,
        action=LOG_ACTION,
        user=update.made_by,
        data={"update": update.pk, "status": update.status, "date": update.date.isoformat()},
    )
    return True


class ReportLogFormatter(LogFormatter):
    """What the page's history says about an update."""

    label = "Lägesrapport"

    def format_message(self, log_entry):
        status = Status(log_entry.data["status"]).label
        return f"Lägesrapport: {status}, {swedish_date(read_date(log_entry.data['date']))}"


def register_log_action(actions):
    actions.register_action(LOG_ACTION)(ReportLogFormatter)
