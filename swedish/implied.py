"""The forms that a noun, an adjective or a verb has by rule, given some of them."""

PLURALS = ("ar", "or", "er")
VOWELS = "aeiouyåäö"


def implied(kind, base, forms):
    """Further forms, as a set; some may not exist."""
    return set({"is_noun": _noun, "is_adjective": _adjective, "is_verb": _verb}[kind](base, forms))


def _noun(base, forms):
    for form in forms:
        if form.endswith(("arna", "orna", "erna")):
            yield form[:-2]
        elif form.endswith("na"):
            yield form[:-1]
        elif form.endswith("en") and form[:3] != base[:3]:
            yield form[:-2]  # gässen, mössen
        if form.endswith(PLURALS) and form != base:
            yield form + "na"
    if base[-1] in VOWELS and forms & {base + "er", base + "ar"}:
        yield base + "n"
    if base + "et" in forms and base[-1] not in VOWELS:
        yield base + "en"
    if forms & {base + "ar", base + "arna", base + "erna"}:
        yield base + "en"
    if base.endswith("e") and not any(form.endswith(("rna", "na")) for form in forms):
        yield from (base[:-1] + "ar", base[:-1] + "arna")


def _adjective(base, forms):
    yield from (base + "t", base + "a", base + "e")
    if base.endswith("d"):
        yield base[:-1] + "t"


def _verb(base, forms):
    stem = base[:-1]
    if stem + "er" in forms:
        endings = ("er", "te", "de", "t", "d", "s", "ta", "da", "")
    else:
        endings = ("ar", "ade", "at", "ad", "as")
    yield from (stem + ending for ending in endings)
