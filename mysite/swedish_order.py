"""The order of Swedish words: å, ä, ö after z, upper and lower case together, é as e.

The same order by two ways: ``in_swedish`` for the database, ``sort_key`` for lists in memory.
PostgreSQL has the collation by itself, from ICU (CLDR's rules for sv). SQLite would sort by code
point, Ä before Å and both after a-z, so it is given one by the same name at each connection.
"""

import unicodedata

from django.db import models
from django.db.backends.signals import connection_created
from django.db.models import F
from django.db.models.functions import Collate

COLLATION = "sv-x-icu"

# The last letters, moved to signs of no meaning that stand after all others; ü is sorted as y.
LETTERS = str.maketrans(
    {"å": "\U0010fff1", "ä": "\U0010fff2", "æ": "\U0010fff2", "ö": "\U0010fff3", "ø": "\U0010fff3"}
    | {"ü": "y"}
)


def sort_key(text):
    """What to compare ``text`` by; words that differ in case or accents only are still told apart."""
    letters = unicodedata.normalize("NFC", text).casefold().translate(LETTERS)
    plain = (sign for sign in unicodedata.normalize("NFD", letters) if not _is_accent(sign))
    return "".join(plain), text.swapcase()


def in_swedish(name):
    """The field ``name`` for ``order_by``; "-name" for the other way round."""
    order = Collate(F(name.removeprefix("-")), COLLATION)
    return order.desc() if name.startswith("-") else order.asc()


class NameManager(models.Manager):
    """Rows by their ``name``, those with the least ``sort_order`` first where there is one.

    ``Meta.ordering`` cannot say it: forms with children sort by it in memory and take names only.
    """

    def get_queryset(self):
        before = [name for name in self.model._meta.ordering if name != "name"]
        return super().get_queryset().order_by(*before, in_swedish("name"))


def teach(connection, **_):
    """Give a new SQLite connection the collation that PostgreSQL has."""
    if connection.vendor == "sqlite":
        connection.connection.create_collation(COLLATION, _compare)


def register():
    connection_created.connect(teach, dispatch_uid="swedish_order")


def _compare(one, other):
    left, right = sort_key(one), sort_key(other)
    return (left > right) - (left < right)


def _is_accent(sign):
    return unicodedata.category(sign) == "Mn"
