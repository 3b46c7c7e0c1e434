"""Who may report on which insats: officials on their own, the programme owner and editors on all."""

from handslaget.models import ActionPage
from handslaget.partner_editors import is_partner

REPORT_ON_ALL = "handslaget.add_actionupdate"
# Kept on the user object, which lives as long as the request.
_HAS_OWN = "_reports_on_own_actions"


def may_report_on_all(user):
    return user.has_perm(REPORT_ON_ALL) and not is_partner(user)


def own_actions(user):
    """The insatser that ``user`` is an official of; a partner editor is never one."""
    if is_partner(user):
        return ActionPage.objects.none()
    return ActionPage.objects.filter(officials__user=user)


def reportable(user):
    """The insatser that ``user`` may report on."""
    return ActionPage.objects.all() if may_report_on_all(user) else own_actions(user)


def has_something_to_report_on(user):
    """Whether Mina insatser is for this account; asked of the database once a request at most."""
    if may_report_on_all(user):
        return True
    if not hasattr(user, _HAS_OWN):
        setattr(user, _HAS_OWN, own_actions(user).exists())
    return getattr(user, _HAS_OWN)
