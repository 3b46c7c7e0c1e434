"""``{% date_url date %}``: the address of one date of an event; of a series, the page on that very day."""

from django import template
from wagtail.models import Site

from events.date_address import address_on

register = template.Library()


@register.simple_tag(takes_context=True)
def date_url(context, date):
    """The event's own page; ``date`` is an Occurrence read with its event."""
    request = context.get("request")
    address = date.event.get_url(request, current_site=Site.find_for_request(request))
    return address_on(address, date.event, date)
