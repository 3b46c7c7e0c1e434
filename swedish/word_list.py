"""The Swedish words of the package ``simplemma``: some 960,000 forms, each with one base form.

The list is made from a full-form lexicon, so nouns have their genitives and verbs their old forms.
A form of two words is listed under one of them only: ``hamn`` under the verb ``hamna``.
"""

from collections import defaultdict

import simplemma
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

VERSION = simplemma.__version__


def listed_forms():
    """Forms by base form, ``{"båt": {"båten", …}}``, all in lower case; only words of letters.

    Takes about two seconds and 300 MB while it runs.
    """
    forms = defaultdict(set)
    for form, base in DefaultDictionaryFactory().get_dictionary("sv").items():
        if form.isalpha() and base.isalpha():
            forms[base.casefold()].add(form.casefold())
    return dict(forms)
