"""Form by form, without any database: does what is typed meet each form that it should, and no other."""

from collections import Counter, defaultdict
from functools import cache

from . import questions
from .words import SPLITS

ALL_FORMS = 100  # more than any lemma has


def measure():
    """Counts and faults by (set, half), as measuring.measure gives them.

    ``sought`` counts the forms to be met, ``found`` those of other words, to be kept apart.
    """
    counts, faults = defaultdict(Counter), defaultdict(list)
    for split in SPLITS:
        for question in questions.questions(split, most=ALL_FORMS):
            if question.kind not in (questions.TWO, questions.NAME):
                key = question.kind, split
                _ask(question, counts[key], faults[key])
    return counts, faults


def _ask(question, count, faults):
    (sought,) = question.sought
    missed = Counter(form for form in sorted(sought) if not _meets(question, form))
    wrong = Counter(form for form in sorted(question.apart) if _meets(question, form))
    count.update(queries=1, sought=len(sought), missed=len(missed))
    count.update(found=len(question.apart), wrong=len(wrong))
    if missed or wrong:
        faults.append((question, missed, wrong))


def _meets(question, form):
    from swedish import tokens

    read = tokens.without_dots if question.meant else tokens.of_word
    return bool(set(read(question.typed[0])) & _document(form))


@cache
def _document(form):
    from swedish import tokens

    return set(tokens.of_document("", form).split())
