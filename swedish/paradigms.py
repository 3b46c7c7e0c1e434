"""Which base forms each form belongs to, where the list names but one.

A word's listed forms tell of those that the list gave to another word: who has ``båtarna`` has
``båtar``, and who has ``mötena`` has ``möten``.
"""

from collections import defaultdict

# Only a noun has a definite genitive: hamnens, husets, flickans, musikerns, båtarnas.
OF_NOUNS = ("ens", "ets", "ans", "ats", "rns", "lns", "ons", "öns", "yns", "åns", "nas")
PLURALS = ("ar", "or", "er")
VOWELS = "aeiouyåäö"


class Paradigms:
    """Words with all their forms, from ``listed``: listed forms by base form."""

    def __init__(self, listed):
        self.listed = listed
        self.known = {form for forms in listed.values() for form in forms} | set(listed)
        self._drop_hollow()
        self._give_nouns_back()
        self.under = {form: base for base, forms in listed.items() for form in forms}

    def bases(self):
        """All bases by form."""
        found = defaultdict(set)
        for base in self.listed:
            for form in self.forms(base):
                found[form].add(base)
        return found

    def is_noun(self, base):
        forms = self.listed.get(base, ())
        return any(form.endswith(OF_NOUNS) for form in forms if form not in {base, base + "s"})

    def is_adjective(self, base):
        return not {base + "t", base + "are", base + "aste"}.isdisjoint(self.listed.get(base, ()))

    def forms(self, base):
        """The listed forms of a base and those that they imply."""
        forms = self.listed.get(base, set()) | {base}
        forms |= {form[:-1] for form in forms if form.endswith("s") and form != base}
        if self.is_noun(base):
            forms |= set(_implied_by_noun(base, forms))
        if self.is_adjective(base) or base + "e" in forms:
            forms |= {base + "t", base + "a", base + "e"}
            forms |= {base[:-1] + "t"} if base.endswith("d") else set()
        forms |= {form + "s" for form in forms if not form.endswith("s")}
        return forms & self.known

    def _drop_hollow(self):
        """A form whose own genitive is listed as if it were a base: fiskarnas under fiskarna."""
        under = {form: base for base, forms in self.listed.items() for form in forms}
        for base, forms in list(self.listed.items()):
            if under.get(base, base) != base and forms <= {base, base + "s"}:
                del self.listed[base]
                self.listed[under[base]] |= {base, base + "s"}

    def _give_nouns_back(self):
        """A noun may stand under its verb altogether: mjölken, mjölkens under mjölka."""
        for verb in [base for base in self.listed if base.endswith("a")]:
            noun = verb[:-1]
            definite = {noun + "ens", noun + "ets"} & self.listed[verb]
            if definite and noun in self.known:
                self.listed.setdefault(noun, set()).update({noun}, definite)


def _implied_by_noun(base, forms):
    for form in forms:
        if form.endswith(("arna", "orna", "erna")):
            yield form[:-2]
        elif form.endswith("na"):
            yield form[:-1]
        elif form.endswith("en") and form[:3] != base[:3]:
            yield form[:-2]  # gässen, mössen
        if form.endswith(PLURALS) and form != base:
            yield form + "na"
    if base + "et" in forms and base[-1] not in VOWELS:
        yield base + "en"
    if base + "ar" in forms:
        yield base + "en"


def counted(form, bases, paradigms):
    """The bases that count for a form in a text: a noun is no verb's command, nor a genitive.

    So ``hamn`` is not of ``hamna``, ``lån`` not of ``låna`` and ``kurs`` not of ``kur``.
    """
    if form not in bases or not paradigms.is_noun(form):
        return bases
    return {base for base in bases if not _is_stray(form, base, paradigms)}


def sought(form, bases, paradigms):
    """The bases that are meant by who types the form: a base form means itself."""
    if form not in bases:
        return bases
    if not paradigms.is_noun(form) and paradigms.under.get(form) != form:
        return bases
    return {base for base in bases if base == form or _is_feminine(form, base, paradigms)}


def _is_stray(form, base, paradigms):
    verbal = base.endswith("a") and not paradigms.is_noun(base) and len(base) > len(form) - 1
    return base != form and (base == form + "a" or verbal or form == base + "s")


def _is_feminine(form, base, paradigms):
    return form == base + "a" and paradigms.is_adjective(base)
