"""The address that browsers and feed readers try by themselves for the site's mark."""

from django.contrib.staticfiles.storage import staticfiles_storage
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

MARK = "img/mark-32.png"


@require_safe
def favicon(request):
    """Leads to the mark, whose own address changes with its content."""
    return redirect(staticfiles_storage.url(MARK))
