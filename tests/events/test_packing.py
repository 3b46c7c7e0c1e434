"""A packed calendar comes out byte for byte, and its fingerprint is that of its events."""

import random
import zlib

import pytest

from events.packing import Packer, pieces, unpack


def packed(head, *events):
    packer = Packer(head)
    for event in events:
        packer.add_event(event)
    return packer.finish("END\r\n"), packer


@pytest.mark.parametrize("events", [[], ["Å\r\n"], ["träff\r\n" * 5_000] * 40])
def test_what_was_packed_comes_out_byte_for_byte(events):
    data, packer = packed("BEGIN\r\n", *events)
    whole = "".join(["BEGIN\r\n", *events, "END\r\n"]).encode()
    assert unpack(data, packer.size) == whole
    assert packer.size == len(whole)


def test_a_long_calendar_takes_little_room():
    data, packer = packed("BEGIN\r\n", *["SUMMARY:Frukost\r\n"] * 10_000)
    assert len(data) < packer.size / 10


def test_the_fingerprint_changes_with_an_event_and_not_with_the_head():
    one, other_head, other_event = (
        packed(head, event)[1].digest for head, event in [("a", "x"), ("b", "x"), ("a", "y")]
    )
    assert one == other_head != other_event


@pytest.mark.parametrize("count", [0, 1, 40])
def test_it_also_comes_out_a_piece_at_a_time(count):
    data, packer = packed("BEGIN\r\n", *[f"träff {n}\r\n" * 5_000 for n in range(count)])
    assert b"".join(pieces(data)) == unpack(data, packer.size)
    assert b"".join(pieces(memoryview(data))) == unpack(data, packer.size)


def test_no_piece_is_large():
    noise = random.Random(1)  # noqa: S311  text that packs badly, as real texts do
    texts = [f"{noise.random()}\r\n" for _ in range(50_000)]
    data, packer = packed("BEGIN\r\n", *texts)
    assert max(len(piece) for piece in pieces(data)) < packer.size / 10


def test_pieces_of_a_body_that_is_cut_off_are_a_fault():
    data, _ = packed("BEGIN\r\n", "Å\r\n")
    with pytest.raises(zlib.error):
        list(pieces(data[:-3]))


def test_a_damaged_body_is_not_taken_for_a_calendar():
    data, packer = packed("BEGIN\r\n", "Å\r\n")
    with pytest.raises(zlib.error):
        unpack(data[:-3], packer.size)
