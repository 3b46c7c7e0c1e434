"""What editors have planned to come or go by the clock, carried out one by one.

Wagtail's own command stops at the first page that cannot be published, and with it all that wait
behind. Here it is told and left to wait: it is tried again at the next run, when it may be mended.
"""

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from wagtail.models import DraftStateMixin, Page, Revision


def carry_out(at):
    """Take down and publish what is due at ``at``; what could not be, as (its name, the fault)."""
    taken_down = [fault for one in expired(at) if (fault := _fault(_take_down, one))]
    published = [fault for one in due(at) if (fault := _fault(_publish, one))]
    return taken_down + published


def due(at):
    """The versions whose moment to be published has passed, the first one first."""
    return Revision.objects.filter(approved_go_live_at__lt=at).order_by("approved_go_live_at", "pk")


def expired(at):
    """Everything public whose last moment has passed."""
    shared = [one for one in apps.get_models() if issubclass(one, DraftStateMixin)]
    models = [Page, *(one for one in shared if not issubclass(one, Page))]
    over = (model.objects.filter(live=True, expire_at__lt=at) for model in models)
    return [one for rows in over for one in rows.order_by("expire_at")]


def _fault(act, one):
    """Do it in one with its log and signals; what it is and why when it could not be done."""
    try:
        with transaction.atomic():
            act(one)
    except (ValidationError, DatabaseError) as error:
        return getattr(one, "object_str", str(one)), _in_words(error)
    return None


def _take_down(one):
    one.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def _publish(revision):
    revision.publish(log_action="wagtail.publish.scheduled")


def _in_words(error):
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
