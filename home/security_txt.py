"""Where to report a fault in the site's security: /.well-known/security.txt (RFC 9116)."""

import datetime

from django.conf import settings
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from dialogue.models import ContactPoint
from mysite.visibility import listed

from .models import ContactPage

VALID_FOR = datetime.timedelta(days=180)  # RFC 9116 §2.5.5 advises less than a year


@require_safe
def security_txt(request):
    """The main contact point or else the contact page; 404 when the site has neither."""
    at = timezone.now()
    contact = _contact(at)
    if contact is None:
        raise Http404
    expires = (at + VALID_FOR).astimezone(datetime.UTC)
    lines = [
        f"Contact: {contact}",
        f"Expires: {expires:%Y-%m-%dT00:00:00Z}",
        "Preferred-Languages: sv, en",
        f"Canonical: {settings.SITE_URL.rstrip('/')}{request.path}",
    ]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")


def _contact(at):
    main = ContactPoint.objects.filter(is_main=True).exclude(email="").first()
    if main:
        return f"mailto:{main.email}"
    page = listed(ContactPage.objects.all(), at).first()
    return page.full_url if page else None
