"""Compile our translations, without the gettext tools: make messages."""

from pathlib import Path

import polib

for path in Path("mysite/locale").glob("*/LC_MESSAGES/*.po"):
    polib.pofile(str(path)).save_as_mofile(str(path.with_suffix(".mo")))
    print(f"{path.with_suffix('.mo')} is written.")
