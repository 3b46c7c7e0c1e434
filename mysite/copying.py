"""A page that there can be only one of is not copied: Wagtail's copy would break its unique field."""

from django.shortcuts import redirect
from wagtail.admin import messages

REFUSED = "Det går inte att kopiera ”{}”: det kan bara finnas en sådan sida. Skapa en ny i stället."


def refuse_to_copy(request, page):
    """The way back with words, or None when ``page`` and what is copied with it can be copied."""
    copied = page.get_descendants(inclusive=True) if "copy_subpages" in request.POST else [page]
    only = next((one for one in copied if is_one_of_a_kind(one.specific_class)), None)
    if only is None:
        return None
    messages.error(request, REFUSED.format(only.get_admin_display_title()))
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def is_one_of_a_kind(model):
    """Whether the page type has a field of its own that no two pages may share."""
    own = model._meta.local_fields if model else []
    return any(field.unique and not field.primary_key for field in own)
