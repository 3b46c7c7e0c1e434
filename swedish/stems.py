"""Stems of words that are not listed, names among them: an ending is taken away, and no more.

Stems meet stems only, so an unknown name never finds a listed word.
"""

ENDINGS = (
    "arnas", "ornas", "ernas", "arna", "orna", "erna", "ens", "ets", "ers", "ars", "ors", "en", "et", "er",
    "ar", "or", "na", "ns", "ts", "es", "as", "n", "t", "s", "e", "a",
)  # fmt: skip
SHORTEST = 4  # letters that remain


def stem(word):
    """The stem as a tuple of one, empty for a word too short to have an ending or with digits in it."""
    if not word.isalpha():
        return ()
    fits = (ending for ending in ENDINGS if word.endswith(ending))
    ending = next((one for one in fits if len(word) - len(one) >= SHORTEST), "")
    return (word.removesuffix(ending),) if len(word) >= SHORTEST else ()
