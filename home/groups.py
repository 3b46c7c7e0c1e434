"""Who may do what: the groups and their rights, and the review before publishing.

Everything here can be run again and again: after each ``migrate``, by ``manage.py setup_groups``,
and when one of the pages is made that the rights hang on. Rights given by hand are left alone.
"""

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from events.models import CalendarPage
from handslaget.partner_editors import PARTNER_GROUP
from home.models import HomePage
from initiatives.models import InitiativeIndexPage

EDITORS = "Redaktör"
REVIEWERS = "Granskare"
OFFICIALS = "Tjänsteperson"  # reports on the own insatser: a row in Handläggare says which
PROGRAMME_OWNERS = "Programägare"
WORKFLOW = "Granskning"

EVERYTHING = ("add", "change", "publish", "lock", "unlock", "bulk_delete")
# Group: page type the rights hang on → rights there and below.
PAGE_RIGHTS = {
    EDITORS: {HomePage: EVERYTHING},
    REVIEWERS: {HomePage: EVERYTHING},
    PARTNER_GROUP: {InitiativeIndexPage: ("add",), CalendarPage: ("add",)},
    OFFICIALS: {},
    PROGRAMME_OWNERS: {},
}
MEDIA_RIGHTS = {
    EDITORS: ("add", "change", "delete", "choose"),
    REVIEWERS: ("add", "change", "delete", "choose"),
    PARTNER_GROUP: ("add", "choose"),
}
LISTS = {
    "handslaget": (
        "goalarea",
        "strategicdirection",
        "track",
        "developmentarea",
        "responsiblebody",
        "sector",
        "place",
        "audience",
        "factfigure",
        "keymessage",
        "measurement",
    ),
    "events": ("arena", "venue", "eventsource"),
    "dialogue": ("contactpoint",),
    "search": ("synonym", "pick"),
    "wagtailredirects": ("redirect",),
}
# A consent is recorded and withdrawn, never edited or deleted.
CONSENT_RIGHTS = ("add_consentrecord", "view_consentrecord")
# What is told of an insats is added, never edited or deleted.
REPORT_RIGHTS = ("add_actionupdate",)
OFFICIAL_RIGHTS = tuple(f"{verb}_actionofficial" for verb in ("add", "change", "delete", "view"))
MEASUREMENT_RIGHTS = tuple(f"{verb}_measurement" for verb in ("add", "change", "delete", "view"))
DESK_RIGHTS = {"ambassadors": CONSENT_RIGHTS, "handslaget": REPORT_RIGHTS}
# Group: app → permissions of single models, beside the lists.
MODEL_RIGHTS = {
    EDITORS: DESK_RIGHTS,
    REVIEWERS: DESK_RIGHTS,
    PROGRAMME_OWNERS: {"handslaget": REPORT_RIGHTS + OFFICIAL_RIGHTS + MEASUREMENT_RIGHTS},
}
LIST_KEEPERS = (EDITORS, REVIEWERS)
# What Wagtail's own migrations leave behind, in English.
LEFTOVERS = ("Editors", "Moderators")


def set_up_groups():
    """Make the groups, their rights and the workflow wherever they are missing."""
    for name in PAGE_RIGHTS:
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(*model_rights(name))
        for action in MEDIA_RIGHTS.get(name, ()):
            grant_media_right(group, action)
    for page_model in (HomePage, InitiativeIndexPage, CalendarPage):
        for page in page_model.objects.all():
            set_up_page(page)
    remove_leftovers()


def set_up_page(page):
    """Hang the groups' rights on one page, and the review on the front page."""
    for name, by_model in PAGE_RIGHTS.items():
        group, _ = Group.objects.get_or_create(name=name)
        codenames = [f"{action}_page" for action in by_model.get(type(page), ())]
        for right in Permission.objects.filter(
            content_type__app_label="wagtailcore", codename__in=codenames
        ):
            GroupPagePermission.objects.get_or_create(
                group=group, page_id=page.pk, permission=right
            )
    if isinstance(page, HomePage):
        set_up_review(page)


def set_up_review(page):
    """Send what partner editors submit below this page to the reviewers."""
    workflow, made = Workflow.objects.get_or_create(name=WORKFLOW)
    if made:
        task = GroupApprovalTask.objects.create(name=WORKFLOW)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    reviewers, _ = Group.objects.get_or_create(name=REVIEWERS)
    for task in GroupApprovalTask.objects.filter(
        workflow_tasks__workflow=workflow, groups__isnull=True
    ):
        task.groups.add(reviewers)
    WorkflowPage.objects.get_or_create(
        page=Page.objects.get(pk=page.pk), defaults={"workflow": workflow}
    )


def model_rights(name):
    """The model permissions of one group: the admin itself, single models, the shared lists."""
    rights = Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    for app_label, codenames in MODEL_RIGHTS.get(name, {}).items():
        rights |= Permission.objects.filter(
            content_type__app_label=app_label, codename__in=codenames
        )
    for app_label, models in LISTS.items() if name in LIST_KEEPERS else ():
        rights |= Permission.objects.filter(
            content_type__app_label=app_label, content_type__model__in=models
        )
    return rights


def grant_media_right(group, action):
    """Give one right to images and documents in the root collection."""
    for right in Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"),
        codename__in=(f"{action}_image", f"{action}_document"),
    ):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=Collection.get_first_root_node(), permission=right
        )


def remove_leftovers():
    """Remove Wagtail's English groups and workflow, unless somebody has begun to use them."""
    unused = Group.objects.filter(name__in=LEFTOVERS, user__isnull=True)
    tasks = GroupApprovalTask.objects.filter(groups__in=unused, task_states__isnull=True)
    Workflow.objects.filter(
        workflow_tasks__task__in=tasks.values("pk"), workflow_states__isnull=True
    ).delete()
    tasks.delete()
    unused.delete()
