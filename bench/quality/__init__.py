"""How well the search finds what a Swede means: words, pages that name them, questions, a judge."""
