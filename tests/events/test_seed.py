"""The arenas' first words."""

import io

from django.core.management import call_command

from events.models import Arena
from events.seed import seed_arenas


def test_the_nine_arenas_are_there_once(db):
    call_command("seed_arenas", stdout=io.StringIO())
    assert Arena.objects.count() == 9
    assert seed_arenas() == 0
