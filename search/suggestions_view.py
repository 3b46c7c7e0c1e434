"""What the search fields suggest while somebody types, as JSON at /sok/forslag/."""

from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from .suggesting import suggestions

SHORTEST = 2  # characters; fewer are the beginning of almost everything
LONGEST = 100


@require_safe
def suggest(request):
    """Titles as ``[{"text": …}]``, each once; an empty list for whatever cannot be looked for."""
    typed = request.GET.get("q", "")[:LONGEST].strip()
    pages = suggestions(typed, timezone.now()) if len(typed) >= SHORTEST else []
    titles = dict.fromkeys(page.title for page in pages)
    answer = JsonResponse([{"text": title} for title in titles], safe=False)
    answer.headers["Cache-Control"] = "no-store"  # a title that is taken away is gone at once
    return answer
