"""What happens when pages of the programme are published."""

from django.utils import timezone
from wagtail.signals import page_published

from .agreement_versions import keep_version
from .models import HandslagPage


def agreement_published(sender, instance, **kwargs):
    keep_version(instance, timezone.now())


def connect():
    """Called once by the app's configuration."""
    page_published.connect(agreement_published, sender=HandslagPage)
