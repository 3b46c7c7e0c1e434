"""The editors' login speaks Swedish."""

import pytest
from django.urls import reverse


@pytest.mark.django_db
def test_both_fields_have_swedish_labels(client):
    form = client.get(reverse("wagtailadmin_login")).context["form"]
    assert [form[name].label for name in ("username", "password")] == ["Användarnamn", "Lösenord"]
