"""The Swedish words of the package ``simplemma``: some 960,000 forms, each with one base form.

The list is made from a full-form lexicon, so nouns have their genitives and verbs their old forms.
A form of two words is listed under one of them only: ``hamn`` under the verb ``hamna``.
"""

from collections import defaultdict

DEFINITE = ("n", "t", "na", "ns", "ts", "nas")


def listed_forms():
    """Forms by base form, ``{"båt": {"båten", …}}``, all in lower case; only words of letters.

    A name that is also a word (Linjen) is left out, as is one that is a word's definite form
    (Kemikalieinspektionen), which is read by its parts. Takes some seconds and 300 MB while it runs.
    """
    from simplemma.strategies.dictionaries import dictionary_factory  # noqa: PLC0415  only who builds

    listed = dictionary_factory.DefaultDictionaryFactory().get_dictionary("sv")
    pairs = [(form, base) for form, base in listed.items() if form.isalpha() and base.isalpha()]
    words = {form for form, _ in pairs}
    forms = defaultdict(set)
    for form, base in pairs:
        if not _is_name(form, words) and not _is_name(base, words):
            forms[base.casefold()].add(form.casefold())
    return dict(forms)


def _is_name(word, words):
    lower = word.casefold()
    if word == lower:
        return False
    return lower in words or (len(word) > 8 and word.endswith(DEFINITE))
