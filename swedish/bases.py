"""The base forms of a word: what its forms in a text meet by."""

from .keys import HEAD, MEANT, changed
from .lexicon import lexicon


def bases(form):
    """All bases that a form in a text may have: "hamnar" is of hamn and of hamna. Listed words only."""
    return [changed(form, value[1:]) for value in lexicon().get(form, [])]


def meant_bases(form):
    """Those that are meant by who asks for it: a base form means itself, so "lån" is not låna."""
    values = lexicon().get(form, [])
    return [changed(form, value[1:]) for value in values if value[:1] == MEANT]


def ends_compounds(base):
    """In how many listed compounds a base is the last part; None where it may be no such."""
    found = lexicon().get(HEAD + base)
    return found[0][1] if found else None


def last_parts(least):
    """The words that end at least so many listed compounds, in alphabetical order."""
    found = lexicon().iteritems(HEAD)
    return sorted(key.removeprefix(HEAD) for key, value in found if value[1] >= least)


def joint(base):
    """After how many letters the last part of a listed compound begins; 0 for a word that is none."""
    found = lexicon().get(HEAD + base)
    return found[0][0] if found else 0
