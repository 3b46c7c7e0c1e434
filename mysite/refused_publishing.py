"""A page that cannot be published, where no form shows why: many published at once, or a draft approved.

The editor's form refuses in words by itself. Without it Wagtail lets the refusal become an error.
"""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages


class PublishingError(ValidationError):
    """What the draft of ``page`` lacks, in words."""

    def __init__(self, page, error):
        faults = getattr(error, "error_dict", {NON_FIELD_ERRORS: error})
        super().__init__([_in_words(page, *fault) for fault in faults.items()])
        self.page = page


class RefusedPublishingMiddleware:
    """Lead to the page's form and say what it lacks; what was begun is already undone."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, PublishingError):
            return None
        messages.error(request, _told(exception))
        form = reverse("wagtailadmin_pages:edit", args=[exception.page.pk])
        if request.headers.get("x-requested-with") == "XMLHttpRequest":  # Wagtail's dialogue
            return JsonResponse({"step": "success", "redirect": form})
        return redirect(form)


def _told(refusal):
    title, why = refusal.page.get_admin_display_title(), " ".join(refusal.messages)
    return f"”{title}” går inte att publicera än, så inget är publicerat. {why}"


def _in_words(page, name, error):
    """The faults of one field, with its label: they are read away from the field."""
    words = " ".join(fault.rstrip(".") + "." for fault in ValidationError(error).messages)
    field = {one.name: one for one in page._meta.fields}.get(name)
    if field is None:
        return words
    label = str(field.verbose_name)
    return f"{label[:1].upper()}{label[1:]}: {words}"
