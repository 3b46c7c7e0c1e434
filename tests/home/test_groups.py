"""The groups, what they may do, and the review: made again where missing, never doubled."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import GroupApprovalTask, GroupPagePermission, Workflow, WorkflowPage

from home.groups import set_up_groups
from tests.accounts import editor, partner, reviewer
from tests.factories import (
    CalendarFactory,
    EventFactory,
    InitiativeFactory,
    InitiativeIndexFactory,
    NewsFactory,
    OrganisationFactory,
)


def state():
    groups = Group.objects.order_by("name")
    return [
        (
            group.name,
            sorted(group.permissions.values_list("codename", flat=True)),
            sorted(group.page_permissions.values_list("page__title", "permission__codename")),
            sorted(group.collection_permissions.values_list("permission__codename", flat=True)),
        )
        for group in groups
    ]


def test_migrate_alone_makes_the_groups_and_removes_wagtails_english_ones(db):
    assert set(Group.objects.values_list("name", flat=True)) == {
        "Redaktör",
        "Granskare",
        "Partnerredaktör",
        "Tjänsteperson",
        "Programägare",
    }


def test_the_rights_hang_on_the_pages_as_soon_as_they_exist(home):
    CalendarFactory(), InitiativeIndexFactory()
    rights = GroupPagePermission.objects.filter(group__name="Partnerredaktör")
    assert sorted(rights.values_list("page__title", "permission__codename")) == [
        ("Initiativ", "add_page"),
        ("Kalender", "add_page"),
    ]
    assert "publish_page" in GroupPagePermission.objects.filter(
        group__name="Redaktör", page=home
    ).values_list("permission__codename", flat=True)


def test_setting_up_again_changes_nothing(home, capsys):
    CalendarFactory(), InitiativeIndexFactory()
    before = state()
    call_command("setup_groups")
    set_up_groups()
    assert state() == before
    assert Workflow.objects.count() == WorkflowPage.objects.count() == 1


def test_setting_up_puts_back_what_is_gone(home):
    CalendarFactory(), InitiativeIndexFactory()
    before = state()
    Group.objects.all().delete()
    set_up_groups()
    assert state() == before
    assert GroupApprovalTask.objects.get().groups.get().name == "Granskare"


@pytest.mark.parametrize("make", [editor, reviewer])
def test_editors_and_reviewers_publish_everywhere_below_the_front_page(home, make):
    user = make()
    for page in (home, NewsFactory(), EventFactory()):
        rights = page.permissions_for_user(user)
        assert rights.can_edit()
        assert rights.can_publish()


def test_a_partner_editor_writes_only_the_organisations_own_pages(home):
    own, foreign = OrganisationFactory(), OrganisationFactory()
    user = partner(own)
    mine, theirs = InitiativeFactory(organisation=own), InitiativeFactory(organisation=foreign)
    assert mine.permissions_for_user(user).can_edit()
    for page in (home, own, NewsFactory(), theirs, EventFactory()):
        assert not page.permissions_for_user(user).can_edit()
        assert not page.permissions_for_user(user).can_publish()


def test_a_member_without_an_organisation_writes_nothing(home):
    user = partner(None)
    for page in (InitiativeFactory(), InitiativeFactory(organisation=OrganisationFactory())):
        assert not page.permissions_for_user(user).can_edit()


def test_a_colleague_at_the_same_organisation_may_edit(home):
    own = OrganisationFactory()
    page = EventFactory(organisation=own, owner=partner(own, "ada"), live=False)
    assert page.permissions_for_user(partner(own, "bo")).can_edit()


def test_a_partner_editor_removes_only_what_was_never_public(home):
    own = OrganisationFactory()
    user = partner(own)
    draft = EventFactory(organisation=own, live=False)
    assert draft.permissions_for_user(user).can_delete()
    assert not EventFactory(organisation=own).permissions_for_user(user).can_delete()
    rights = draft.permissions_for_user(user)
    assert not any(
        (
            rights.can_publish(),
            rights.can_move(),
            rights.can_lock(),
            rights.can_unlock(),
            rights.can_unpublish(),
            rights.can_set_view_restrictions(),
            rights.can_unschedule(),
        )
    )


def test_a_draft_that_hands_the_page_over_is_out_of_reach(home):
    own, foreign = OrganisationFactory(), OrganisationFactory()
    page = InitiativeFactory(organisation=own)
    page.organisation = foreign
    page.save_revision()
    assert not page.permissions_for_user(partner(own, "ada")).can_edit()
    assert not page.permissions_for_user(partner(foreign, "bo")).can_edit()
