"""The way from an ambassador in a template to what may be shown of that person."""

from django import template
from django.utils import timezone

from ambassadors.consent import shown

register = template.Library()


@register.filter
def may_show(ambassador):
    """The profile as everyone may see it now; prefetch ``consents`` when there are several."""
    return shown(ambassador, timezone.now())
