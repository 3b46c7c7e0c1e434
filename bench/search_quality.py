"""How well the search finds what a Swede means, on the engine of DATABASE_URL and ELASTICSEARCH_URL.

Synthetic pages each name one to three topics in inflected forms; bench/quality/judge.py says which
of them are right for a question. The words (bench/words) come from another list than the site's
analysis uses, and half of them are held out from whoever tunes it. ``--forms`` measures the analysis
alone, form by form, without a database.
"""

import argparse
import time

from bench.quality import forms, table
from bench.quality.judge import all_words
from bench.quality.words import DEV, SPLITS


def main():
    asked = _arguments()
    counts, faults = forms.measure() if asked.forms else _measured(asked.pages, asked.chain)
    table.print_figures(counts, ("met", "kept apart") if asked.forms else ("recall", "precision"))
    print(f"\nThe worst, of {'both halves' if asked.reveal else 'the dev half'}:")
    table.print_worst(faults, SPLITS if asked.reveal else [DEV], all_words())


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--forms", action="store_true", help="the analysis alone, no database")
    parser.add_argument("--chain", action="store_true", help="Elasticsearch's own Swedish instead")
    parser.add_argument("--reveal", action="store_true", help="name words that are held out, too")
    return parser.parse_args()


def _measured(number, by_chain):
    from bench.quality.filling import fill
    from bench.quality.measuring import measure
    from bench.quality.pages import pages
    from bench.quality.site import site

    with site() as engine:
        started = time.monotonic()
        keys = fill(list(pages(number)))
        print(f"{number} pages on {engine}, indexed in {time.monotonic() - started:.0f} s\n")
        return measure(keys, _ask(by_chain))


def _ask(by_chain):
    from bench import engine_chain
    from bench.quality import asking

    return engine_chain.ask if by_chain else asking.ask


if __name__ == "__main__":
    main()
