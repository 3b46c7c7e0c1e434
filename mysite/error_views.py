"""What visitors meet when something is wrong; templates 400 and 500 stand without any context.

Django's own views render 404, 403, 400 and 500 by name. A refused form is the one that needs words
of its own: Django's page for it is in English and speaks to programmers.
"""

from django.shortcuts import render

CSRF_HEADING = "Formuläret hann bli gammalt"
CSRF_ADVICE = (
    "Av säkerhetsskäl gick det inte att ta emot det du skickade. Gå tillbaka, ladda om sidan och "
    "skicka en gång till. Tillåt kakor för den här webbplatsen om felet kommer igen."
)


def csrf_failure(request, reason=""):
    """The page for a form without a valid token (settings.CSRF_FAILURE_VIEW)."""
    context = {"heading": CSRF_HEADING, "advice": CSRF_ADVICE}
    return render(request, "403.html", context, status=403)
