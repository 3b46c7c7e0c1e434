"""Words as an editor lists them: parted by commas, each one word or several together."""

import re

from swedish.tokens import words_in

MOST = 10  # phrases in one field
LONGEST = 4  # words in a phrase
EMPTY = "Skriv minst ett ord med bokstäver eller siffror."
TOO_MANY = f"Skriv högst {MOST} ord här, skilda med komma. Lägg resten i en rad till."
TOO_LONG = f"”%s” är för långt. Skriv högst {LONGEST} ord i följd, och skilj olika ord med komma."


def phrases(text):
    """The phrases in order, each once: "Kö, starta eget" gives (("kö",), ("starta", "eget"))."""
    parts = (tuple(words_in(part)) for part in re.split(r"[,;\n]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def fault(text):
    """What is wrong with the text, in Swedish, or an empty string."""
    listed = phrases(text)
    if not listed:
        return EMPTY
    if len(listed) > MOST:
        return TOO_MANY
    long = next((each for each in listed if len(each) > LONGEST), None)
    return TOO_LONG % " ".join(long) if long else ""
