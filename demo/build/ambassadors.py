"""Ambassadors, with the consents that decide what is shown of them."""

import datetime

from django.utils import timezone

from ambassadors.models import AmbassadorPage, ConsentRecord
from demo.content.ambassadors import WORDING
from demo.days import day
from handslaget.models import Place

from .fields import chosen
from .images import image_or_none
from .lists import named
from .organisations import organisation
from .pages import add, review_date


def add_ambassadors(index, contents, today):
    def make(content):
        return {
            **chosen(content, ("headline", "statement")),
            "organisation": organisation(content.get("organisation")),
            "place": named(Place, content.get("place")),
            "portrait": image_or_none(content.get("portrait")),
            "review_date": review_date(today, content),
        }

    with_consent = set(ConsentRecord.objects.values_list("ambassador_id", flat=True))
    for content in contents:
        page = add(index, AmbassadorPage, content, make)
        if page.pk not in with_consent:
            add_consents(page, content, today)


def add_consents(ambassador, content, today):
    """One record a field; the person who has changed their mind has withdrawn every one."""
    given = at_noon(day(today, -90))
    withdrawn = at_noon(day(today, -2)) if content.get("withdrawn") else None
    ConsentRecord.objects.bulk_create(
        ConsentRecord(
            ambassador=ambassador,
            field=field,
            given_at=given,
            withdrawn_at=withdrawn,
            valid_until=day(today, 275),
            wording=WORDING,
            channel="Exempel: underskrivet papper",
        )
        for field in content["shows"]
    )


def at_noon(date):
    return timezone.make_aware(datetime.datetime.combine(date, datetime.time(12)))
