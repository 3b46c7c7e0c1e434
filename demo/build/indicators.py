"""The follow-up: its text, the measured indicators with their values, and those that are counted."""

import json
from decimal import Decimal

from django.utils import timezone

from demo.content.indicators import (
    COUNTED,
    COUNTED_DEFINITION,
    COUNTED_SOURCE,
    FOLLOW_UP_BODY,
    FRONT_PAGE,
    INDICATORS,
)
from handslaget.counting import count_all
from handslaget.models import ActionPage, IndicatorPage, Measurement

from .body import body
from .pages import add, review_date

FIELDS = ("question", "definition", "source", "authority_area")
NUMBERS = ("scale_min", "scale_max", "decimals")
GOAL = {"goal_areas": ["Företagsvänlig"]}


def add_indicators(follow_up, today):
    """Every indicator, its values, and what the site counts today."""
    for content in INDICATORS:
        add_indicator(follow_up, content, today)
    for title, intro, counter in COUNTED:
        add_indicator(follow_up, counted(title, intro, counter), today)
    count_all(timezone.now())
    complete_follow_up(follow_up)


def add_indicator(follow_up, content, today):
    def make(content):
        fields = {name: content[name] for name in (*FIELDS, *NUMBERS) if name in content}
        return {
            **fields,
            "counter": content.get("counter", ""),
            "actions": list(ActionPage.objects.filter(number__in=content.get("actions", []))),
            "review_date": review_date(today, content),
        }

    page = add(follow_up, IndicatorPage, {**GOAL, **content}, make)
    if not page.measurements.exists():
        add_values(page, content.get("values", []))


def add_values(page, values):
    for year, value, note, method_break in values:
        Measurement.objects.create(
            indicator=page,
            year=year,
            value=Decimal(value),
            note=note,
            method_break=method_break,
        )


def counted(title, intro, counter):
    """The content of an indicator that the site counts."""
    return {
        "title": title,
        "intro": intro,
        "question": "dialog",
        "definition": COUNTED_DEFINITION,
        "source": COUNTED_SOURCE,
        "counter": counter,
        "directions": ["Samskapande"],
        "actions": [4],
    }


def complete_follow_up(follow_up):
    """Write the text once; what an editor has put there is left alone."""
    follow_up.refresh_from_db()
    if not follow_up.body:
        follow_up.body = body(FOLLOW_UP_BODY)
        follow_up.save_revision(changed=False).publish()


def figures():
    """The front page's figures in the stream's stored form, as far as the indicators exist."""
    keys = dict(IndicatorPage.objects.values_list("title", "pk"))
    chosen = [keys[title] for title in FRONT_PAGE if title in keys]
    return json.dumps([{"type": "indicator", "value": key} for key in chosen])
