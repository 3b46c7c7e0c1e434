"""A packed calendar comes out byte for byte, and its fingerprint is that of its events."""

import zlib

import pytest

from events.packing import Packer, unpack


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


def test_a_damaged_body_is_not_taken_for_a_calendar():
    data, packer = packed("BEGIN\r\n", "Å\r\n")
    with pytest.raises(zlib.error):
        unpack(data[:-3], packer.size)
