"""What of this person may be shown, and until when? (GDPR art. 6.1 a and 7.3.)

Asked by page, card, list, search and sitemap; a field without a standing consent is never shown.
"""

from dataclasses import dataclass

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


def ended_q(at):
    """Consents that have held and do not any more: withdrawn, or past their last day."""
    return Q(withdrawn_at__lte=at) | Q(valid_until__lt=timezone.localdate(at))


def stands(record, at):
    """The same question as ``standing_q`` about a record that is already read."""
    return (
        record.given_at <= at
        and (record.withdrawn_at is None or record.withdrawn_at > at)
        and (record.valid_until is None or record.valid_until >= timezone.localdate(at))
    )


def consented_q(field, at):
    """Ambassadors whose consent to ``field`` holds at ``at``, as a condition for their queryset."""
    records = apps.get_model("ambassadors", "ConsentRecord").objects
    return Q(Exists(records.filter(standing_q(at), ambassador=OuterRef("pk"), field=field)))


def shown_fields(ambassador, at):
    """The set of ``Field`` values that may be shown of this ambassador at ``at``.

    One query, or none for a list that has prefetched ``consents`` or read them as ``read_consents``.
    """
    return {Field(record.field) for record in _records(ambassador) if stands(record, at)}


@dataclass(frozen=True)
class Shown:
    """What may be shown of one ambassador; what may not is empty. Templates read only this."""

    name: str = ""
    headline: str = ""
    quote: str = ""
    statement: str = ""
    place: object = None
    portrait: object = None
    organisation_id: int | None = None


def shown(ambassador, at):
    """The profile as everyone may see it at ``at``.

    The organisation is the person's to show; whether its page is open is for the caller to ask.
    """
    fields = shown_fields(ambassador, at)
    named, words = Field.NAME in fields, Field.OWN_WORDS in fields
    return Shown(
        name=ambassador.title if named else "",
        headline=ambassador.headline if named else "",
        quote=ambassador.intro if words else "",
        statement=ambassador.statement if words else "",
        place=ambassador.place if Field.PLACE in fields else None,
        portrait=ambassador.portrait if Field.PORTRAIT in fields else None,
        organisation_id=ambassador.organisation_id if Field.ORGANISATION in fields else None,
    )


def lasting_text(ambassador, at):
    """The words that a search index may hold: those whose consent has no end of its own.

    A withdrawal is written to the index at once; a last day passes without anybody writing.
    """
    lasting = [r for r in _records(ambassador) if stands(r, at) and not r.withdrawn_at]
    fields = {record.field for record in lasting if not record.valid_until}
    parts = {
        Field.NAME: [ambassador.headline],
        Field.OWN_WORDS: [ambassador.intro, ambassador.statement],
        Field.PLACE: [ambassador.place.name if ambassador.place else ""],
    }
    words = [word for field, texts in parts.items() if field in fields for word in texts]
    return " ".join(word for word in words if word)


def _records(ambassador):
    if hasattr(ambassador, "read_consents"):
        return ambassador.read_consents
    return ambassador.consents.all() if ambassador.pk else []
