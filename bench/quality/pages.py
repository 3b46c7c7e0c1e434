"""Synthetic pages, the same each time: filler text that names one to three topics once or twice."""

import random
from dataclasses import dataclass

from . import words
from .judge import all_words

# Left out where one of them is a form of a sought word.
LITTLE = [
    "och",
    "att",
    "som",
    "med",
    "på",
    "den",
    "det",
    "till",
    "av",
    "om",
    "vi",
    "ni",
    "de",
    "från",
    "efter",
    "inte",
    "också",
    "mycket",
]
SEED = 2026


@dataclass(frozen=True)
class Written:
    """A page's title and paragraphs, and the sought forms and names that they name."""

    title: str
    paragraphs: tuple[str, ...]
    named: frozenset


def pages(number):
    """So many pages; each topic is met about as often as every other."""
    draw = random.Random(SEED)  # noqa: S311  the same pages each time
    fillers = _fillers()
    topics, names = _topics(draw), _names()
    for place in range(number):
        mine = [next(topics) for _ in range(draw.randint(1, 3))]
        yield _page(draw, fillers, names[place : place + 1], mine)


def _fillers():
    sought = set(all_words().splits)
    return [word for word in words.fillers() + LITTLE * 8 if word not in sought]


def _names():
    rows = [row for split in words.SPLITS for row in words.rows(split, "names")]
    return [row[column] for row in rows for column in ("name", "similar")]


def _topics(draw):
    """Lists of forms to name together, without end, each lemma and each pair once a round."""
    forms = all_words().forms
    rows = [row for split in words.SPLITS for row in words.rows(split, "two_words")]
    round_ = [(lemma,) for lemma in forms] + [(row["first"], row["second"]) for row in rows]
    while True:
        draw.shuffle(round_)
        for lemmas in round_:
            yield [draw.choice(forms[lemma]) for lemma in lemmas]


def _page(draw, fillers, name, topics):
    """A name is the whole title; a topic stands in two titles of five."""
    named = [form for topic in topics for form in topic]
    title = name or [*named[: draw.random() < 0.4], *draw.sample(fillers, 3)]
    twice = [form for form in named if draw.random() < 0.5]
    paragraphs = [_paragraph(draw, fillers, form) for form in [*named, *twice]]
    return Written(_sentence(title), tuple(paragraphs), frozenset(name + named))


def _paragraph(draw, fillers, form):
    chosen = draw.sample(fillers, 24)
    chosen.insert(draw.randrange(24), form)
    return f"{_sentence(chosen[:12])}. {_sentence(chosen[12:])}."


def _sentence(chosen):
    text = " ".join(chosen)
    return text[0].upper() + text[1:]
