"""What the search fields suggest while somebody types, as JSON at /sok/forslag/."""

from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from .suggesting import suggestions

SHORTEST = 2  # characters; fewer are the beginning of almost everything
LONGEST = 100
MAX_AGE = 60  # seconds: so long may a browser show a title that has been taken away


@require_safe
def suggest(request):
    """Titles as ``[{"text": …}]``, each once; an empty list for whatever cannot be looked for."""
    typed = request.GET.get("q", "")[:LONGEST].strip()
    pages = suggestions(typed, timezone.now()) if len(typed) >= SHORTEST else []
    titles = dict.fromkeys(page.title for page in pages)
    answer = JsonResponse([{"text": title} for title in titles], safe=False)
    answer.headers["Cache-Control"] = f"public, max-age={MAX_AGE}"
    return answer
