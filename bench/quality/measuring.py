"""Puts every question to the search and counts what it found, what it missed and what was wrong."""

from collections import Counter, defaultdict

from . import judge, questions
from .words import SPLITS


def measure(pages, ask):
    """Counts and faults by (set, half); ``pages`` has the forms that each page names.

    A fault is (question, forms of the pages missed, forms of the pages wrongly found), with numbers.
    """
    counts, faults, where = defaultdict(Counter), defaultdict(list), _where(pages)
    for split in SPLITS:
        for question in questions.questions(split):
            key = question.kind, split
            found = ask(question) & pages.keys()  # not the front page
            missed, wrong = _ask(question, pages, where, found, counts[key])
            if missed or wrong:
                faults[key].append((question, missed, wrong))
    return counts, faults


def _where(pages):
    """The keys of the pages that name each form."""
    where = defaultdict(set)
    for key, named in pages.items():
        for form in named:
            where[form].add(key)
    return where


def _ask(question, pages, where, found, count):
    sought = set.intersection(
        *(set().union(*(where[form] for form in forms)) for forms in question.sought)
    )
    missed = sought - found
    wrong = [key for key in found if not judge.is_right(question, pages[key])]
    count.update(queries=1, sought=len(sought), missed=len(missed))
    count.update(found=len(found), wrong=len(wrong))
    every = frozenset().union(*question.sought)
    return (
        Counter(form for key in missed for form in pages[key] & every),
        Counter(form for key in wrong for form in pages[key]),
    )
