"""The example site's logins."""

from django.contrib.auth import authenticate, get_user_model

from demo.accounts import ACCOUNTS, PASSWORD, logins
from handslaget.partner_editors import is_partner


def test_every_account_can_log_in_with_what_is_printed(demo_site, db):
    for username, _, group in ACCOUNTS:
        user = authenticate(username=username, password=PASSWORD)
        assert list(user.groups.values_list("name", flat=True)) == ([group] if group else [])
        assert user.is_superuser == (group is None)
        assert username in logins()
    assert PASSWORD in logins()


def test_a_wrong_password_opens_nothing(demo_site, db):
    assert authenticate(username="admin", password="fel") is None


def test_only_the_partner_is_a_partner_editor(demo_site, db):
    users = get_user_model().objects.all()
    assert [user.username for user in users if is_partner(user)] == ["partner"]
