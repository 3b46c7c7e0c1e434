"""How one reaches us, for templates in any room."""

from django import template

from dialogue.models import ContactPoint

register = template.Library()


@register.simple_tag
def main_contact():
    """The one contact point that businesses are sent to first, or None."""
    return ContactPoint.objects.filter(is_main=True).first()
