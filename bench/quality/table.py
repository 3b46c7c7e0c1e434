"""The figures as a table, and the questions that went worst."""

from .questions import GOALS
from .words import HELD_OUT, SPLITS

WORST = 15
LINE = "{:<16} {:<10}" + "{:>11}" * 5


def print_figures(counts, heads):
    """A row for each set and half: of the sought what was found, of the rest what is right."""
    print(LINE.format("set", "words", "queries", heads[0], "goal", heads[1], "goal"))
    for kind, goals in GOALS.items():
        for split in SPLITS:
            count = counts.get((kind, split))
            if count:
                print(LINE.format(kind, split, count["queries"], *_shares(count, goals)))


def _shares(count, goals):
    for part, whole, goal in (("missed", "sought", goals[0]), ("wrong", "found", goals[1])):
        yield f"{1 - count[part] / count[whole]:.3f}" if count[whole] else "–"
        yield f"{goal:.2f}" if goal else ""


def print_worst(faults, splits, words):
    """The questions with most faults; words of a half that is not in ``splits`` are not told."""
    told = [fault for (_, split), some in faults.items() if split in splits for fault in some]
    told.sort(key=lambda fault: -fault[1].total() - fault[2].total())
    for question, missed, wrong in told[:WORST]:
        print(f"{question.kind}: {question}")
        print(f"    missed {_told(missed, splits, words)}")
        print(f"    wrong {_told(wrong, splits, words)}")


def _told(forms, splits, words):
    shown = [
        form if words.splits.get(form) in splits else f"({HELD_OUT})"
        for form, _ in forms.most_common()
    ]
    return ", ".join(list(dict.fromkeys(shown))[:8]) or "nothing"
