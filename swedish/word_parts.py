"""The few words and word parts that no rule tells, read off lists of what the rules made of them."""


def _set(*lines):
    return frozenset(" ".join(lines).split())


# Bound to what follows, they make another word of it: an "avgift" is no "gift".
PARTICLES = _set(
    "all an anti auto av be bi bort de des dess dis efter emot ens ent er ex fort fram från för före ge",
    "gen genom hin hit i igen in inter kon med mellan miss mono mot ned ner o om omkring opp per på",
    "pre pro re sam sub till tills trans tri und undan under upp uppe ur ut utan utom van var vars",
    "veder vid å åter över",
)
# What looks like a word at the end of one, but only makes nouns and adjectives of others.
ENDINGS = _set(
    "ad aga aktig al ana ant are art artad bar bara barhet dom else en ent era eri fri full fullhet het",
    "ig ik ing inna ion is isk ism ist kap kremla lig lik ling logi logisk lös löshet mani mässig nation",
    "ning nomi or rik ring rit sam sel ska skap sk tion ur vis visa ör ös",
)
# Those of them that make new words at any time, and then tell how these are inflected.
PRODUCTIVE = _set("aktig bar fri full lig lik lös mässig rik vis")
# First parts that are forms of a word which the rules do not tell.
IRREGULAR = {
    "bond": "bonde",
    "läns": "län",
    "sago": "saga",
    "små": "liten",
    "äldre": "gammal",
    "anmälnings": "anmälan",
    "ansöknings": "ansökan",
    "inbjudnings": "inbjudan",
    **{word: word for word in ("inne", "inomhus", "ute", "utomhus")},
}
# Words that lend each other forms: bror has the plural of broder.
COUSINS = [("bror", "broder"), ("far", "fader"), ("mor", "moder"), ("centrum", "center")]
# The only first parts of two letters.
SHORT = _set("ap by ek el hö is it ko kö ny ox te tv tå yt ål öl år")
# Words that look joined and are not.
SIMPLE = _set(
    "beskrivning bilaga diagram erfarenhet kontakt kontakta kontroll kultur markis markör mottagande",
    "rapport redaktör sannolik sannolikhet toalett trafik transport verkstad verktyg",
)
# Compounds with a first part that is no word here, and where it ends.
JOINED = {"förskola": 3}
# Forms that end an agent's name, not a compound: glidare, glidarens.
AGENTS = _set("are aren arens ares arna arnas")
# Words that only join others: each is its one form and no form of another. The list gives some of them
# forms (``moten`` of mot) and takes some for forms of nouns (``på`` of påse).
FUNCTION_WORDS = _set(
    "alltså att av bakom bland bortom bredvid både de dem den denna dessa det detta dit dock där därför",
    "efter eftersom eller emellan emot en ett framför från för före förrän genom han hellre hit hon hos",
    "hur huruvida här i ibland icke igen inför inom inte intill jag jämte kring liksom med medan mellan",
    "men mot ner ni nu när och också om oss på redan samt sedan sig sin som så till tills trots tvärs",
    "under ur ut utan utanför utom utöver vad varför vart vem vi via vid än ännu är även åt åter över",
)
SHORTEST = 3  # letters of a part
