"""Which of a form's possible bases are taken seriously, in a text and in what is asked for."""

from .word_parts import FUNCTION_WORDS, IRREGULAR


def counted(form, bases, paradigms, heads):
    """The bases that count for a form in a text: a noun is hardly another's genitive.

    So ``kurs`` is not of ``kur``, but ``läns`` is of ``län``: ``heads`` tells how many compounds
    end with each, and with län many more do. ``på`` is only itself, and ``moten`` not of ``mot``.
    """
    if form in FUNCTION_WORDS:
        return {form}
    bases = bases - FUNCTION_WORDS
    if len(bases) == 1 or form not in bases or not paradigms.is_noun(form):
        return bases
    return {base for base in bases if not _is_stray(form, base, paradigms, heads)}


def sought(form, bases, paradigms, heads):
    """The bases that are meant by who types the form: a noun's base form means itself.

    So ``lån`` is not of ``låna``, ``fiske`` of ``fiska`` nor ``segel`` of ``segla``, but ``norska`` is of ``norsk``.
    """
    if len(bases) == 1 or form not in bases:
        return bases
    word_of_its_own = paradigms.under.get(form) == form and not paradigms.is_verb(form)
    if not paradigms.is_noun(form) and not word_of_its_own:
        return bases
    return {base for base in bases if _is_meant(form, base, paradigms)}


def _is_stray(form, base, paradigms, heads):
    if form == base + "s" and IRREGULAR.get(form) != base:
        return 0 < heads[form] >= heads[base] / 2
    return base != form and form.endswith("s") and paradigms.is_verb(base)


def _is_meant(form, base, paradigms):
    if base == form or form == base + "s":
        return True
    if paradigms.under.get(form) != form:
        return base not in {form + "a", form[:-1] + "a", form[:-2] + form[-1] + "a"}
    return form == base + "a" and paradigms.is_adjective(base)
