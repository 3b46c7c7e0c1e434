"""How often something happens, in words, told from its dates alone."""

from itertools import pairwise
from statistics import median

FEWEST_DATES = 3
IRREGULAR = "vid olika tider"
# The longest usual gap in days, and what it is called.
RHYTHMS = [
    (4, "flera gånger i veckan"),
    (10, "ungefär en gång i veckan"),
    (21, "ungefär varannan vecka"),
    (45, "ungefär en gång i månaden"),
    (75, "ungefär varannan månad"),
    (135, "ungefär fyra gånger om året"),
    (270, "ungefär två gånger om året"),
    (550, "ungefär en gång om året"),
]
SELDOM = "mer sällan än en gång om året"


def in_words(days):
    """The rhythm of these days; empty when they are too few to tell one."""
    days = sorted(set(days))
    if len(days) < FEWEST_DATES:
        return ""
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = median(gaps)
    if not _is_regular(gaps, usual):
        return IRREGULAR
    return next((words for longest, words in RHYTHMS if usual <= longest), SELDOM)


def _is_regular(gaps, usual):
    """Whether most of the gaps lie between half and twice the usual one."""
    near = [gap for gap in gaps if usual / 2 <= gap <= usual * 2]
    return len(near) * 2 > len(gaps)
