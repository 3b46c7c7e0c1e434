"""The shared lists' first words."""

import io

from django.core.management import call_command

from handslaget.models import (
    Audience,
    DevelopmentArea,
    GoalArea,
    Place,
    Sector,
    StrategicDirection,
    Track,
)
from handslaget.seed import seed_lists


def test_the_lists_have_the_strategys_words(db):
    call_command("seed_lists", stdout=io.StringIO())
    assert GoalArea.objects.count() == 3
    assert StrategicDirection.objects.count() == 4
    assert Track.objects.count() == 3
    assert DevelopmentArea.objects.count() == 4
    assert Sector.objects.count() == 10
    assert Audience.objects.count() == 6
    assert list(Place.objects.values_list("name", flat=True)) == ["Askersund"]


def test_a_second_run_adds_nothing(db):
    assert seed_lists() == 31
    assert seed_lists() == 0


def test_what_an_editor_renamed_stays(db):
    seed_lists()
    Sector.objects.filter(slug="handel").update(name="Butiker")
    Sector.objects.filter(slug="konsult").update(slug="konsulter")
    assert seed_lists() == 0
    assert Sector.objects.get(slug="handel").name == "Butiker"
    assert Sector.objects.count() == 10


def test_the_words_keep_the_strategys_order(db):
    seed_lists()
    names = [str(direction) for direction in StrategicDirection.objects.all()]
    assert names == ["Tillit", "Attraktionskraft", "Samskapande", "Kompetens"]
