"""What happens when pages of the programme are published, and when a request begins and ends."""

from django.utils import timezone
from wagtail.signals import page_published

from . import facts_of_request
from .agreement_versions import keep_version
from .models import HandslagPage


def agreement_published(sender, instance, **kwargs):
    keep_version(instance, timezone.now())


def connect():
    """Called once by the app's configuration."""
    page_published.connect(agreement_published, sender=HandslagPage)
    facts_of_request.connect()
