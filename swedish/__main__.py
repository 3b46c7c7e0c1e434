"""Build the lexicon ahead of the first need, say in a release: ``python -m swedish [FOLDER]``."""

import sys

from .lexicon import NAME, folder, keep_in, lexicon

keep_in("".join(sys.argv[1:]))
lexicon()
sys.stdout.write(f"{folder() / NAME}\n")
