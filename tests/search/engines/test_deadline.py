"""A question has its answer in time, or is given up."""

import threading

import pytest

from search.engines import deadline
from search.engines.deadline import within


def test_the_answer_and_its_faults_come_to_who_asked():
    assert within(10, lambda: 7) == 7
    with pytest.raises(KeyError):
        within(10, lambda: {}["no such key"])


def test_what_does_not_end_is_given_up():
    is_over = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.01, is_over.wait)
    is_over.set()


def test_no_more_wait_than_there_are_places(monkeypatch):
    monkeypatch.setattr(deadline, "_places", threading.BoundedSemaphore(1))
    is_over = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.01, is_over.wait)
    with pytest.raises(TimeoutError, match="earlier questions"):
        within(10, lambda: 7)
    is_over.set()
