"""What of this person may be shown, and until when? (GDPR art. 6.1 a and 7.3.)

Asked by page, card, list, search and sitemap; a field without a standing consent is never shown.
"""

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone


class Field(models.TextChoices):
    """What a person consents to, one by one. Without the name there is no profile."""

    NAME = "namn", "Namn och roll"
    OWN_WORDS = "egna-ord", "Egna ord"
    ORGANISATION = "organisation", "Organisation"
    PLACE = "ort", "Ort"
    PORTRAIT = "portratt", "Porträtt"


def standing_q(at):
    """Consents that hold at the moment ``at``: given, not withdrawn, not past their last day."""
    today = timezone.localdate(at)
    return (
        Q(given_at__lte=at)
        & (Q(withdrawn_at__isnull=True) | Q(withdrawn_at__gt=at))
        & (Q(valid_until__isnull=True) | Q(valid_until__gte=today))
    )


def consented_q(field, at):
    """Ambassadors whose consent to ``field`` holds at ``at``, as a condition for their queryset."""
    records = apps.get_model("ambassadors", "ConsentRecord").objects
    return Q(Exists(records.filter(standing_q(at), ambassador=OuterRef("pk"), field=field)))


def shown_fields(ambassador, at):
    """The set of ``Field`` values that may be shown of this ambassador at ``at``."""
    standing = ambassador.consents.filter(standing_q(at)).values_list("field", flat=True)
    return {Field(value) for value in standing}
