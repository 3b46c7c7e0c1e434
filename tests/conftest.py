"""A site with its front page for every test that asks for one."""

import pytest

from tests.factories import home_page


@pytest.fixture
def home(db):
    return home_page()
