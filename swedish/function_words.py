"""Words that only join others. Each is its own one form and no form of any other word.

The list of words gives some of them forms (``moten`` of mot) and takes some for forms of nouns (``på``
of påse), so that a search for the noun would find nearly every text.
"""

# ruff: noqa: SIM905  a list of words is read most easily as words

FUNCTION_WORDS = frozenset(
    "alltså att av bakom bland bortom bredvid både de dem den denna dessa det detta dit dock "
    "där därför efter eftersom eller emellan emot en ett framför från för före förrän genom han "
    "hellre hit hon hos hur huruvida här i ibland icke igen inför inom inte intill jag jämte "
    "kring liksom med medan mellan men mot ner ni nu när och också om oss på redan samt sedan "
    "sig sin som så till tills trots tvärs under ur ut utan utanför utom utöver vad varför vart "
    "vem vi via vid än ännu är även åt åter över".split()
)
