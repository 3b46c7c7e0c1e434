"""Who writes for one organisation only, and which pages are that organisation's?

An account is a partner editor if it has a ``PartnerEditor`` row or stands in the group
Partnerredaktör; an account in the group without a row has no organisation and so no pages.
The rules here outrank every other group: superusers alone are never partner editors.
"""

from django.db.models import Q
from wagtail.models import get_page_models

from .organisations import PartnerEditor

PARTNER_GROUP = "Partnerredaktör"
NO_ORGANISATION = 0
# Kept on the user object, which lives as long as the request.
_ORGANISATION = "_partner_organisation_id"
_OWN_PAGES = "_partner_page_ids"


def organisation_id(user):
    """The one organisation that ``user`` writes for, NO_ORGANISATION, or None: not a partner.

    Asked once a request: the answer stays on the user object.
    """
    if not hasattr(user, _ORGANISATION):
        setattr(user, _ORGANISATION, _look_up(user))
    return getattr(user, _ORGANISATION)


def is_partner(user):
    """Whether what ``user`` may do is limited to one organisation's pages."""
    return organisation_id(user) is not None


def partner_page_models():
    """The page types that partner editors may write."""
    return [model for model in get_page_models() if getattr(model, "written_by_partners", False)]


def own_q(user):
    """The organisation's pages as a condition on those page types.

    A draft that hands the page to another organisation is already out of reach, and so is a page
    whose draft names this organisation but which is still published as another's.
    """
    own = organisation_id(user)
    draft = Q(latest_revision__isnull=True) | Q(latest_revision__content__organisation=own)
    return Q(organisation_id=own) & draft


def own_page_ids(user):
    """Ids of the organisation's pages: one query a page type, once a request."""
    if not hasattr(user, _OWN_PAGES):
        found = (model.objects.filter(own_q(user)) for model in partner_page_models())
        setattr(
            user, _OWN_PAGES, {pk for pages in found for pk in pages.values_list("pk", flat=True)}
        )
    return getattr(user, _OWN_PAGES)


def is_own(user, page):
    """Whether this page, as published and as drafted, is the organisation's."""
    return page.pk in own_page_ids(user) or _was_just_made(user, page)


def _was_just_made(user, page):
    return type(page).objects.filter(own_q(user), pk=page.pk).exists()


def _look_up(user):
    if not user.is_authenticated or user.is_superuser:
        return None
    row = PartnerEditor.objects.filter(user=user).values_list("organisation_id", flat=True).first()
    if row is not None:
        return row
    return NO_ORGANISATION if user.groups.filter(name=PARTNER_GROUP).exists() else None
