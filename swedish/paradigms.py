"""Which base forms each form belongs to, where the list names but one.

A word's listed forms tell of those that the list gave to another word: who has ``båtarna`` has
``båtar``, and who has ``mötena`` has ``möten``.
"""

from bisect import bisect_left
from collections import defaultdict
from itertools import takewhile

from .implied import VOWELS, implied
from .word_parts import COUSINS

# Only a noun has a definite genitive: hamnens, husets, flickans, musikerns, båtarnas.
OF_NOUNS = (
    "ens", "ets", "ans", "rns", "lns", "ons", "öns", "yns", "åns", "arnas", "ornas", "ernas", "enas", "anas",
)  # fmt: skip
PLURALS = ("ar", "or", "er")


class Paradigms:
    """Words with all their forms, from ``listed``: listed forms by base form."""

    def __init__(self, listed):
        self.listed = listed
        self.known = {form for forms in listed.values() for form in forms} | set(listed)
        self.under = {form: base for base, forms in listed.items() for form in forms}
        self._merge()
        self._give_nouns_back()
        for one, other in self._cousins():
            self.listed[one] |= self.listed[other] | {other}

    def bases(self):
        """All bases by form."""
        found = defaultdict(set)
        for base in self.listed:
            for form in self.forms(base):
                found[form].add(base)
        return found

    def forms(self, base):
        """The listed forms of a base and those that they imply."""
        kinds = [kind for kind in (self.is_noun, self.is_adjective, self.is_verb) if kind(base)]
        forms = self.listed.get(base, set()) | {base}
        forms |= {form[:-1] for form in forms if form.endswith("s") and form != base}
        for kind in kinds:
            forms |= implied(kind.__name__, base, forms)
        no_genitive = ("s", "r") if kinds == [self.is_verb] else "s"
        forms |= {form + "s" for form in forms if not form.endswith(no_genitive)}
        return (forms & self.known) - self._not_of_verb(base)

    def is_noun(self, base):
        forms = self.listed.get(base, ())
        return any(form.endswith(OF_NOUNS) for form in forms if form not in {base, base + "s"})

    def is_adjective(self, base):
        ends = {base + "t", base + "are", base + "aste", base + "ast", base + "e"}
        return not base.endswith("a") and not ends.isdisjoint(self.listed.get(base, ()))

    def is_verb(self, base):
        """Whether it has a present participle or a past: planerande, planerade."""
        forms = self.listed.get(base, ())
        return base.endswith("a") and not {base + "nde", base + "de", base + "r"}.isdisjoint(forms)

    def _not_of_verb(self, base):
        """The list gives ``lån`` as a command of låna, whose command is låna; but sök is of söka.

        It has forms that nobody writes, too, such as fiske and fisken of fiska.
        """
        past = set() if base.endswith("ra") else {base + "de"}
        regular = base.endswith("a") and self.listed.get(base, set()) & ({base + "r"} | past)
        endings = ("", "s") if self.is_noun(base) else ("", "s", "e", "es", "en")
        return {base[:-1] + ending for ending in endings} if regular else set()

    def _merge(self):
        """A base that is itself a form of another, as utvecklad is of utveckla, gives it its forms."""
        for base in list(self.listed):
            other = self.under.get(base, base)
            if other != base and other in self.listed and self._is_form(base, other):
                self.listed[other] |= self.listed.pop(base) | {base}

    def _is_form(self, base, other):
        hollow = self.listed[base] <= {base, base + "s"}
        participle = self.is_verb(other) and base.endswith(("d", "t", "n", "nde"))
        plural = base.endswith(PLURALS) and base + "n" not in self.listed[base]
        plural = plural and not self.is_verb(other)
        return (
            hollow
            or (participle and not self.is_noun(base))
            or (plural and base + "na" in self.known)
        )

    def _cousins(self):
        """Pairs of which the first has the forms of the second, too: ansökningar is the plural of ansökan."""
        pairs = [(base, base[:-2] + "ning") for base in self.listed if base.endswith("an")]
        pairs = [
            pair for pair in pairs if not self.is_noun(pair[0]) and not self.is_noun(pair[0][:-1])
        ]
        pairs = [*pairs, *COUSINS]
        pairs += [(other, one) for one, other in pairs]
        pairs += [
            (self.under.get(base[:-2] + "it"), base) for base in self.listed if base.endswith("en")
        ]
        return [pair for pair in pairs if self.listed.keys() >= set(pair)]

    def _give_nouns_back(self):
        """A noun may have lost its definite forms to another: mjölken to mjölke, gåsen to gåse."""
        words = sorted(self.listed)
        for noun in {
            form[:-3] for form in self.known if form.endswith(("ens", "ets"))
        } & self.known:
            definite = {noun + end for end in ("en", "ens", "et", "ets")} & self.known
            if self._lacks(noun, definite) and not self._is_participles(noun, words):
                self.listed.setdefault(noun, set()).update({noun}, definite)

    def _lacks(self, noun, definite):
        agent = noun.endswith("ar") and noun + "e" in self.listed  # medborgaren is of medborgare
        if self.listed.get(noun, set()) & definite or self.is_adjective(noun) or agent:
            return False
        return len(definite) > 1 and noun[-1] not in VOWELS

    def _is_participles(self, stem, words):
        """Whether skrivet, skrivets are of a participle (skrivna): a noun such as avfall has compounds."""
        if stem + "na" not in self.known:
            return False
        start = bisect_left(words, stem + "s")
        near = takewhile(lambda word: word.startswith(stem + "s"), words[start:])
        compounds = [word for word in near if word[len(stem) + 1 :] in self.listed]
        return len(stem) < 4 or len(compounds) < 2
