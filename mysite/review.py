"""When is a page to be read through? One date for pages of every type, in one query."""

from django.db.models import DateField, F, Q
from django.db.models.functions import Coalesce
from wagtail.models import get_page_models

from .swedish_order import in_swedish


def due_by_q(day, date="review_date"):
    """Pages whose review is on that day or overdue; ``date`` is the field that tells."""
    return Q(**{f"{date}__lte": day})


def with_review_date(pages):
    """Annotate a queryset of ``Page`` with ``review_on``, whatever type each page has."""
    dates = [
        F(f"{model._meta.model_name}__review_date")
        for model in get_page_models()
        if any(field.name == "review_date" for field in model._meta.local_fields)
    ]
    return pages.annotate(review_on=Coalesce(*dates, output_field=DateField()))


def due_for_review(pages, today):
    """Published pages whose review is today or overdue, the longest overdue first."""
    dated = with_review_date(pages.filter(live=True))
    return dated.filter(due_by_q(today, "review_on")).order_by("review_on", in_swedish("title"))
