"""Where a compound is joined: which first parts the list's own compounds have, and which words end them.

A listed word is a compound of two others when it is inflected like the second: ``tillståndet`` as
``ståndet`` would do, but ``kommunala`` is nothing that ``al`` has.
"""

from collections import Counter
from math import log

from .word_parts import ENDINGS, IRREGULAR, JOINED, PARTICLES, PRODUCTIVE, SHORT, SHORTEST, SIMPLE


class Joints:
    """``firsts`` gives the word behind each first part, ``inner`` where a listed word is joined."""

    def __init__(self, paradigms):
        self.paradigms = paradigms
        listed = paradigms.listed.items()
        self.words = {base for base, forms in listed if forms - {base, base + "s"}}
        self.may_end = self.words - ENDINGS | self.words & PRODUCTIVE
        self.heads = Counter()
        self._forms = {}
        self.inner = {}
        self._learn()
        firsts = ((first, self.word_behind(first)) for first in self.counts)
        self.firsts = {first: word for first, word in firsts if word}

    def word_behind(self, first):
        """The word that a first part is of: gatu- of gata, arbets- of arbete, flick- of flicka.

        Of several, the one that most compounds end with: ``kurs`` rather than ``kur``.
        """
        if first in IRREGULAR or self._stands_alone(first):
            return IRREGULAR.get(first, first)
        tries = [word for word in _words_behind(first) if word in self.words]
        return max(tries, key=lambda word: self.heads[word] + 8 * (word == first), default=None)

    def _stands_alone(self, first):
        noun = len(first) > 4 and self.paradigms.is_noun(first)
        return noun or (len(first) > 2 and self.paradigms.is_adjective(first))

    def _learn(self):
        found = {word: list(self._places(word)) for word in self.words - SIMPLE if len(word) >= 5}
        firsts = Counter(word[:at] for word, places in found.items() for at in places)
        heads = Counter(word[at:] for word, places in found.items() for at in places)
        for word, places in found.items():
            sure = [
                at for at in places if len(word) > 9 or firsts[word[:at]] > 2 < heads[word[at:]]
            ]
            if sure:
                self.inner[word] = max(
                    sure, key=lambda at: (log(firsts[word[:at]]) + log(heads[word[at:]]), at)
                )
        self.inner |= JOINED
        self.counts = Counter(word[:at] for word, at in self.inner.items())
        self.heads = Counter(word[at:] for word, at in self.inner.items())

    def _places(self, word):
        for at in range(2, len(word) - SHORTEST + 1):
            first, head = word[:at], word[at:]
            is_head = head in self.may_end and head not in ENDINGS
            if is_head and self._begins(first) and self._agree(word, first, head):
                yield at

    def _begins(self, first):
        if len(first) < SHORTEST:
            return first in SHORT
        return first.removesuffix("s") not in PARTICLES and self.word_behind(first)

    def _agree(self, word, first, head):
        mine = {
            form[len(first) :] for form in self.paradigms.listed[word] if form.startswith(first)
        }
        mine -= {head, head + "s"}
        shared = mine & self._forms_of(head)
        return len(shared) >= max(1, 0.7 * len(mine))

    def _forms_of(self, head):
        if head not in self._forms:
            self._forms[head] = self.paradigms.forms(head)
        return self._forms[head]


def _words_behind(first):
    yield first
    if first.endswith("s"):
        yield first[:-1]
        yield first[:-1] + "e"
    if first.endswith("es"):
        yield first[:-2] + "a"
    if first[-1] in "aeou":
        yield from (first[:-1] + "a", first[:-1] + "e") if len(first) > 3 else ()
        yield from (first[:-1],) if len(first) > 3 else ()
    else:
        yield from (first + "a", first + "e")
    if first.endswith(("e", "i")):
        yield first[:-1] + "um"  # gymnasie-, musei-
