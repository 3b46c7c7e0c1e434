"""Where an initiative stands, and what follows from it."""

import pytest

from initiatives.models import InitiativePage
from initiatives.stages import Stage, invites_contact, is_ended, list_order, steps, under_way_q
from tests.factories import InitiativeFactory


@pytest.mark.parametrize(
    ("stage", "reached", "open_for_contact", "ended"),
    [
        (Stage.IDEA, 1, True, False),
        (Stage.PLANNED, 2, True, False),
        (Stage.ONGOING, 3, True, False),
        (Stage.PAUSED, 3, False, False),
        (Stage.FINISHED, 5, False, True),
        (Stage.CANCELLED, 0, False, True),
    ],
)
def test_every_stage_has_its_answers(stage, reached, open_for_contact, ended):
    assert (steps(stage), invites_contact(stage), is_ended(stage)) == (
        reached,
        open_for_contact,
        ended,
    )


def test_lists_begin_with_what_is_under_way_and_end_with_what_is_over(home):
    for stage in Stage:
        InitiativeFactory(title=stage.value, stage=stage, result="<p>R</p>", lessons="<p>L</p>")
    ordered = InitiativePage.objects.order_by(list_order(), "title").values_list("stage", flat=True)
    assert list(ordered) == ["pagar", "ide", "planerat", "pausat", "avbrutet", "avslutat"]
    assert InitiativePage.objects.get(under_way_q()).stage == Stage.ONGOING


def test_the_line_of_five_says_how_far(home):
    assert InitiativeFactory.build(stage="pagar").stage_line == [True, True, True, False, False]
    assert InitiativeFactory.build(stage="pausat").stage_step == 0
